package org.chipgraph.kernel.search;

import static java.util.stream.Collectors.joining;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts folded text into what the index holds, in the order of the text.
///
/// A run of Latin letters or digits is one lexeme. Chinese and Japanese are written without spaces, so a run
/// of them is every two neighbours, then the last character alone: 国家网信 is 国家 家网 网信 信. Any two characters
/// are found in mid-sentence so, and a single one as the beginning of a pair.
final class Lexemes {

    /// Longer words are told apart by their beginning.
    private static final int LONGEST = 64;

    private static final int LONG_VOWEL = 'ー';
    private static final int FIRST_UNSPACED = 0x2E80;

    private Lexemes() {}

    static List<String> of(String folded) {
        List<String> lexemes = new ArrayList<>();
        for (String word : folded.split(" ")) {
            runs(word).forEach(run -> addAll(lexemes, run));
        }
        return lexemes;
    }

    /// The parts of a word: each wholly with or wholly without spaces between its words.
    static List<String> runs(String word) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        int position = 0;
        while (position < word.length()) {
            int character = word.codePointAt(position);
            if (isUnspaced(character) != isUnspaced(word.codePointAt(start))) {
                runs.add(word.substring(start, position));
                start = position;
            }
            position += Character.charCount(character);
        }
        if (start < position) {
            runs.add(word.substring(start));
        }
        return runs;
    }

    static boolean isUnspaced(int character) {
        if (character < FIRST_UNSPACED) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> character == LONG_VOWEL;
        };
    }

    /// The lexemes at positions 1, 2, 3 ... as the text form of a tsvector; they need no escapes.
    static String vector(List<String> lexemes) {
        return IntStream.range(0, lexemes.size())
                .mapToObj(i -> "'" + lexemes.get(i) + "':" + (i + 1))
                .collect(joining(" "));
    }

    private static void addAll(List<String> lexemes, String run) {
        int[] characters = run.codePoints().toArray();
        if (!isUnspaced(characters[0])) {
            lexemes.add(new String(characters, 0, Math.min(characters.length, LONGEST)));
            return;
        }
        for (int i = 0; i < characters.length; i++) {
            lexemes.add(new String(characters, i, Math.min(2, characters.length - i)));
        }
    }
}
