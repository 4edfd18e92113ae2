package org.chipgraph.kernel.written;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.chipgraph.kernel.search.SimplifiedHan;

/// A text in the one form that is read: compatibility characters and Traditional ones replaced, quotes,
/// repeated spaces and a closing full stop gone. Case stays, as it tells GB from Gb.
final class Wording {

    private static final int MAX_LENGTH = 100;

    /// 10² is not 102; in mm² the exponent is part of the name.
    private static final Pattern EXPONENT = Pattern.compile("(?<!mm)[²³¹⁰-⁹₀-₉]");

    private Wording() {}

    /// Whether the text has characters that only Traditional writing uses.
    static boolean isTraditional(String text) {
        return text.codePoints().anyMatch(character -> SimplifiedHan.of(character) != character);
    }

    /// @throws IllegalArgumentException for a text that is too long to be one amount or date
    static String of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "%d characters are too long for one value; expected at most %d"
                            .formatted(text.length(), MAX_LENGTH));
        }
        return Normalizer.normalize(EXPONENT.matcher(text).replaceAll("^$0"), Normalizer.Form.NFKC)
                .codePoints()
                .map(SimplifiedHan::of)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[\"“”「」『』]", "")
                .replaceAll("[‘’]", "'")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("(?<![./])[。.;!]$", "")
                .strip();
    }
}
