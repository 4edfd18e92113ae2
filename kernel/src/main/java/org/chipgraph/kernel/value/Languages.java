package org.chipgraph.kernel.value;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Picks the version of a text that a reader understands best.
public final class Languages {

    private Languages() {}

    /// The label in the first wished language that there is; else in English; else the first label; else
    /// the first name of any kind. A wish matches its sub-tags too ("zh" finds "zh-Hans"), and what its readers can
    /// read: a region stands for the script that is usual there ("zh-TW" finds "zh-Hant").
    ///
    /// Errors: a record without any name throws IllegalStateException (the write path refuses such records).
    public static Name label(List<Name> names, @Nullable List<String> wishes) {
        List<Name> labels = names.stream().filter(n -> n.kind() == NameKind.LABEL).toList();
        Name best = pick(labels.isEmpty() ? names : labels, Name::lang, wishes);
        if (best == null) {
            throw new IllegalStateException("record without a name");
        }
        return best;
    }

    /// The text in the first wished language that there is, else in English, else the first; null for none.
    public static @Nullable Text text(List<Text> texts, @Nullable List<String> wishes) {
        return pick(texts, Text::lang, wishes);
    }

    private static <T> @Nullable T pick(
            List<T> candidates, Function<T, String> lang, @Nullable List<String> wishes) {
        Stream<String> wanted = wishes == null ? Stream.empty() : wishes.stream();
        return Stream.concat(wanted, Stream.of("en"))
                .flatMap(wish ->
                        Stream.concat(
                                candidates.stream().filter(c -> speaks(lang.apply(c), wish)),
                                candidates.stream().filter(c -> isReadBy(lang.apply(c), wish))))
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.getFirst());
    }

    private static boolean speaks(String lang, String wish) {
        return lang.equalsIgnoreCase(wish)
                || lang.regionMatches(true, 0, wish + "-", 0, wish.length() + 1);
    }

    private static boolean isReadBy(String lang, String wish) {
        return primary(lang).equalsIgnoreCase(primary(wish)) && script(lang).equals(script(wish));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private static String script(String tag) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
    }
}
