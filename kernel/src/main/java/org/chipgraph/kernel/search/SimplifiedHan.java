package org.chipgraph.kernel.search;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/// The Simplified form of Traditional characters, each for itself. ICU's transliteration also looks at
/// neighbours (著名 stays, 顯著 becomes 显着): a word cut out of its sentence would then fold otherwise than in it.
public final class SimplifiedHan {

    private static final int FIRST = 0x3400;
    private static final Map<Integer, Integer> SIMPLIFIED = simplified();

    private SimplifiedHan() {}

    /// The character itself where it has no other form.
    public static int of(int character) {
        return character < FIRST ? character : SIMPLIFIED.getOrDefault(character, character);
    }

    private static Map<Integer, Integer> simplified() {
        Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
        Map<Integer, Integer> simplified = new HashMap<>();
        for (String traditional : transliterator.getSourceSet()) {
            int target = transliterator.transliterate(traditional).codePointAt(0);
            if (target != traditional.codePointAt(0)) {
                simplified.put(traditional.codePointAt(0), target);
            }
        }
        return simplified;
    }
}
