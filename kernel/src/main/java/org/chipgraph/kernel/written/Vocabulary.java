package org.chipgraph.kernel.written;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Words and what they mean; the longest word that stands at a place is the one that is meant.
final class Vocabulary<M> {

    record Found<M>(M meaning, int end) {}

    private final Map<String, M> words = new HashMap<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();

    /// @param spellings separated by a vertical bar; a spelling with capitals is read only as it is written
    Vocabulary<M> add(M meaning, String spellings) {
        for (String spelling : spellings.split("\\|")) {
            words.put(spelling, meaning);
            lengths.add(spelling.length());
        }
        return this;
    }

    Vocabulary<M> addAll(Vocabulary<? extends M> other) {
        words.putAll(other.words);
        lengths.addAll(other.lengths);
        return this;
    }

    /// The longest word at the place. A word of letters does not end within a word.
    Optional<Found<M>> at(String text, int start) {
        for (int length : lengths.descendingSet()) {
            int end = start + length;
            if (end > text.length() || splitsWord(text, end)) {
                continue;
            }
            String piece = text.substring(start, end);
            M meaning = words.get(piece);
            if (meaning == null) {
                meaning = words.get(piece.toLowerCase(Locale.ROOT));
            }
            if (meaning != null) {
                return Optional.of(new Found<>(meaning, end));
            }
        }
        return Optional.empty();
    }

    private static boolean splitsWord(String text, int end) {
        return end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetter(character);
    }
}
