package org.chipgraph.kernel.value;

/// What PostgreSQL can hold as a text: whole characters, and not U+0000. Half of a surrogate pair would be stored as a
/// question mark.
public final class StorableText {

    public static final String RULE =
            "a text must hold neither the character U+0000 nor half of a surrogate pair";

    private StorableText() {}

    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (character == 0 || Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }
}
