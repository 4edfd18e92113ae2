package org.chipgraph.kernel.search;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// A word to search for: lexemes that follow each other, the last of which may go on when `open`.
public record SearchWord(List<String> lexemes, boolean open) {

    public SearchWord {
        lexemes = List.copyOf(lexemes);
    }

    /// The word that a reader wrote. Latin words and single Chinese characters are beginnings; a longer
    /// Chinese run is its pairs, for what follows it in a text is not known.
    static SearchWord of(String folded) {
        List<String> lexemes = Lexemes.of(folded);
        String last = Lexemes.runs(folded).getLast();
        boolean pairs =
                Lexemes.isUnspaced(last.codePointAt(0))
                        && last.codePointCount(0, last.length()) > 1;
        return pairs
                ? new SearchWord(lexemes.subList(0, lexemes.size() - 1), false)
                : new SearchWord(lexemes, true);
    }

    /// The word as the text form of a tsquery; lexemes need no escapes.
    String query() {
        return lexemes.stream().map(lexeme -> "'" + lexeme + "'").collect(joining(" <-> "))
                + (open ? ":*" : "");
    }

    /// How many lexemes a text has that is nothing but the word: that of the last Chinese character stands alone in it.
    int size() {
        return lexemes.size() + (open ? 0 : 1);
    }

    /// Whether a text of these lexemes has the word.
    boolean occursIn(List<String> text) {
        for (int start = 0; start + lexemes.size() <= text.size(); start++) {
            if (beginsAt(text, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsAt(List<String> text, int start) {
        int last = lexemes.size() - 1;
        String end = text.get(start + last);
        return text.subList(start, start + last).equals(lexemes.subList(0, last))
                && (open ? end.startsWith(lexemes.get(last)) : end.equals(lexemes.get(last)));
    }
}
