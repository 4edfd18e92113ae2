package org.chipgraph.kernel.value;

import java.util.regex.Pattern;

/// The rule for ids of records: kebab-case, immutable, readable.
public final class RecordId {

    private static final int MAX_LENGTH = 100;
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private RecordId() {}

    public static boolean isValid(String id) {
        return id.length() <= MAX_LENGTH && KEBAB_CASE.matcher(id).matches();
    }

    /// @throws IllegalArgumentException when the text is no kebab-case id of at most 100 characters
    public static String check(String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException(
                    "'"
                            + id.substring(0, Math.min(id.length(), MAX_LENGTH))
                            + "' is not a kebab-case id of at most "
                            + MAX_LENGTH
                            + " characters such as ascend-910c");
        }
        return id;
    }
}
