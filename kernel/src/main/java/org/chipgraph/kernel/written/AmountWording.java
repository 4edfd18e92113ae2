package org.chipgraph.kernel.written;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// An amount's wording in the form in which its words are listed: rates end in "/s", two neighbouring digits
/// are a span (两三万: 两万至三万), no hyphen joins words.
final class AmountWording {

    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern PER_SECOND =
            Pattern.compile("(?: per | ?/ ?)(?:second|sec|s)\\b|/秒|每秒$");
    private static final Pattern EACH_SECOND = Pattern.compile("^(.*)每秒(.+)$");
    private static final Pattern HYPHEN =
            Pattern.compile("(?<=[\\dA-Za-z])-(?=[A-Za-z][^\\d$€£¥₩₹]*$)");
    private static final Pattern TENTHS = Pattern.compile("([一二三四五六七八九])成([一二三四五六七八九半])(?!成)");
    private static final Pattern NEIGHBOURS =
            Pattern.compile(
                    "(?<![零〇一二两三四五六七八九十百千万亿点])"
                            + "([一二两三四五六七八九]?十|[一二两三四五六七八九]百(?=..十))?"
                            + "([一二两三四五六七八])、?([两二三四五六七八九])([十百千]?)"
                            + "(?![零〇一二两三四五六七八九十点])");

    private AmountWording() {}

    /// @throws IllegalArgumentException for a text that is too long to be one amount
    static String of(String text) {
        String wording = PER_SECOND.matcher(Wording.of(text)).replaceAll("/s");
        wording = EACH_SECOND.matcher(wording).replaceFirst("$1$2/s");
        wording = HYPHEN.matcher(wording).replaceAll(" ");
        wording =
                TENTHS.matcher(wording)
                        .replaceAll(tenths ->
                                tenths.group(1) + "点" + tenths.group(2).replace('半', '五') + "成");
        return NEIGHBOURS.matcher(wording).replaceAll(AmountWording::span);
    }

    private static String span(MatchResult pair) {
        String before = pair.group(1) == null ? "" : pair.group(1);
        int low = DIGITS.indexOf(pair.group(2).replace('两', '二'));
        int high = DIGITS.indexOf(pair.group(3).replace('两', '二'));
        return high == low + 1
                ? before
                        + pair.group(2)
                        + pair.group(4)
                        + "至"
                        + before
                        + pair.group(3)
                        + pair.group(4)
                : pair.group();
    }
}
