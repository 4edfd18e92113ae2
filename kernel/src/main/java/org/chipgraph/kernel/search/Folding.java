package org.chipgraph.kernel.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/// Makes texts equal that readers take for the same: width and compatibility forms (NFKC), case, Traditional
/// and Simplified Chinese. What is left are words of letters, digits and marks between single spaces.
///
/// A pinyin gloss in brackets after a Han character is dropped: 國(guó)家 is 国家. A gloss has a tone mark, so
/// 英伟达（NVIDIA） keeps its word. Folded text is compared, never shown.
final class Folding {

    private static final int LONGEST_SYLLABLE = 6;
    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
    private static final String TONELESS = "abcdefghijklmnopqrstuvwxyzüɑɡ";

    private final String text;
    private final StringBuilder folded;

    private Folding(String text) {
        this.text = text;
        this.folded = new StringBuilder(text.length());
    }

    /// Cost: linear, but for more than some thousand combining marks in a row, which NFKC sorts.
    static String fold(String text) {
        return new Folding(Normalizer.normalize(text, Normalizer.Form.NFKC)).fold();
    }

    private String fold() {
        int position = 0;
        int previous = ' ';
        while (position < text.length()) {
            int afterGloss = afterGloss(position, previous);
            if (afterGloss > position) {
                position = afterGloss;
                continue;
            }
            int character = text.codePointAt(position);
            position += Character.charCount(character);
            if (!isInvisible(character)) {
                add(character);
                previous = character;
            }
        }
        return folded.toString().strip();
    }

    private void add(int character) {
        if (isWritten(character)) {
            // Both ways: some small letters, as the final sigma, meet others only in their capital.
            int lower = Character.toLowerCase(Character.toUpperCase(character));
            folded.appendCodePoint(SimplifiedHan.of(lower));
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /// Where the text goes on after a gloss that begins here; the same position when none does.
    private int afterGloss(int position, int previous) {
        if (text.charAt(position) != '(' || !isHan(previous)) {
            return position;
        }
        int end = position + 1;
        boolean toned = false;
        while (end < text.length() && end - position <= LONGEST_SYLLABLE) {
            char letter = text.charAt(end);
            boolean tone = TONED.indexOf(letter) >= 0;
            if (!tone && TONELESS.indexOf(letter) < 0) {
                break;
            }
            toned |= tone;
            end++;
        }
        return toned && end < text.length() && text.charAt(end) == ')' ? end + 1 : position;
    }

    private static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN;
    }

    /// Joiners, soft hyphens, marks of direction and variation: they stand inside words.
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static boolean isWritten(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> Character.isLetterOrDigit(character);
        };
    }
}
