package org.chipgraph.kernel.value;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// Checks BCP 47 language tags.
public final class LanguageTag {

    private LanguageTag() {}

    /// @throws IllegalArgumentException when the tag is no well-formed BCP 47 language
    public static String check(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "'" + tag + "' is not a BCP 47 language such as en or zh-Hans", e);
        }
        return tag;
    }
}
