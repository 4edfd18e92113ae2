package org.chipgraph.kernel.search;

import java.util.Arrays;
import java.util.List;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// What a reader searches for: words, all of which have to occur. Without any word nothing is found.
public record Search(List<SearchWord> words) {

    public static final int MAX_LENGTH = 200;
    public static final int MAX_WORDS = 20;
    private static final String ARGUMENT = "search";

    public Search {
        words = List.copyOf(words);
    }

    /// Null for a blank text: no search at all.
    ///
    /// @throws ValidationProblem for a text that is too long, or no text that could be stored
    public static @Nullable Search of(@Nullable String text) {
        if (text == null || text.codePoints().allMatch(Search::isBlank)) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > MAX_LENGTH) {
            throw new ValidationProblem(
                    ARGUMENT, "has " + length + " characters; at most " + MAX_LENGTH + " are read");
        }
        if (text.indexOf(0) >= 0) {
            throw new ValidationProblem(ARGUMENT, ValidationProblem.HOLDS_NUL);
        }
        List<SearchWord> words =
                Arrays.stream(Folding.fold(text).split(" "))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .map(SearchWord::of)
                        .toList();
        if (words.size() > MAX_WORDS) {
            throw new ValidationProblem(
                    ARGUMENT, "has " + words.size() + " words; at most " + MAX_WORDS + " are read");
        }
        return new Search(words);
    }

    /// Each word as the text form of a tsquery over `search_text.words`.
    public List<String> queries() {
        return words.stream().map(SearchWord::query).toList();
    }

    /// How many lexemes a text has that is nothing but the words.
    public int lexemes() {
        return words.stream().mapToInt(SearchWord::size).sum();
    }

    /// The tsquery of texts that have at least one of the words.
    public String anyWord() {
        return "(" + String.join(") | (", queries()) + ")";
    }

    /// Whether the text has at least one of the words.
    boolean occursIn(String text) {
        List<String> lexemes = Lexemes.of(Folding.fold(text));
        return words.stream().anyMatch(word -> word.occursIn(lexemes));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
