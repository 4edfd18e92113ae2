package org.chipgraph.kernel.written;

import java.text.Normalizer;
import org.chipgraph.kernel.search.SimplifiedHan;

/// A text in the one form that is read: compatibility characters and Traditional ones replaced, quotes,
/// repeated spaces and a closing full stop gone. Case stays, as it tells GB from Gb.
final class Wording {

    private static final int MAX_LENGTH = 100;

    private Wording() {}

    /// @throws IllegalArgumentException for a text that is too long to be one amount or date
    static String of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "%d characters are too long for one value; expected at most %d"
                            .formatted(text.length(), MAX_LENGTH));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
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
