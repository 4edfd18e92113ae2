package org.chipgraph.kernel.value;

import java.util.regex.Pattern;

/// The rule for addresses that pages link to: http or https, and a host.
public final class WebAddress {

    private static final int MAX_LENGTH = 2000;
    private static final int MAX_SHOWN = 100;
    private static final Pattern SHAPE = Pattern.compile("https?://[^\\s/]+(/\\S*)?");

    private WebAddress() {}

    /// @throws IllegalArgumentException when the text is no web address of at most 2,000 characters
    public static String check(String text) {
        if (text.length() > MAX_LENGTH || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + text.substring(0, Math.min(text.length(), MAX_SHOWN))
                            + "' is no web address of at most "
                            + MAX_LENGTH
                            + " characters such as https://www.example.com");
        }
        return text;
    }
}
