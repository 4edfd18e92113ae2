package org.chipgraph.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts as nobody would send them: bytes, scripts and lengths of every sort, and words that mean something to SQL,
/// to text search or to a log.
final class RandomTexts {

    private static final List<String> WORDS =
            List.of(
                    "h20",
                    "NVIDIA",
                    "国家网信办",
                    "國家網信辦",
                    "後門",
                    "昇腾910C",
                    "(guó)",
                    "２３万颗",
                    "ｶﾀｶﾅ",
                    "العربية",
                    "עברית",
                    "\u202Eabc",
                    "e\u0301",
                    "ﬁ",
                    "İ",
                    "ß",
                    "👩‍🔬",
                    "🇨🇳",
                    "\uD800",
                    "\uDC00",
                    "\u0000",
                    "\u001F",
                    "\uFEFF",
                    "\u200B",
                    "'",
                    "\"",
                    "\\",
                    "';--",
                    "$1",
                    "$$",
                    "%",
                    "_",
                    "*",
                    ":*",
                    "<->",
                    "&",
                    "|",
                    "!",
                    "(",
                    ")",
                    "' | 'a':*",
                    "..",
                    "../2025",
                    "2025-07-31",
                    "2023-12~",
                    "[2024,2025]",
                    "-1",
                    "0",
                    "1e999",
                    "NaN",
                    "9".repeat(60),
                    "{}",
                    "[]",
                    "null",
                    "true",
                    "${x}",
                    "\r\n",
                    "CN",
                    "XSHG",
                    "TBy/s",
                    "USD",
                    "en",
                    "zh-Hans",
                    "x-".repeat(50));

    /// First and last code points of scripts, with those that are no characters.
    private static final int[][] SCRIPTS = {
        {0x00, 0x1F},
        {0x20, 0x7E},
        {0x80, 0x24F},
        {0x370, 0x5FF},
        {0x600, 0x6FF},
        {0x900, 0xDFF},
        {0x2000, 0x206F},
        {0x3040, 0x30FF},
        {0x4E00, 0x9FFF},
        {0xAC00, 0xD7A3},
        {0xD800, 0xDFFF},
        {0xFE00, 0xFFFF},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x2A6DF},
        {0xE0000, 0xE007F}
    };

    private static final int[] LENGTHS = {0, 1, 2, 3, 10, 40, 199, 200, 201, 1_000, 10_000};

    private final RandomGenerator random;

    RandomTexts(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return switch (random.nextInt(4)) {
            case 0 -> word();
            case 1 -> words();
            case 2 -> bytes();
            default -> script();
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String words() {
        String between = random.nextBoolean() ? " " : "";
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(_ -> word())
                .collect(Collectors.joining(between));
    }

    private String bytes() {
        byte[] bytes = new byte[length()];
        random.nextBytes(bytes);
        return new String(
                bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private String script() {
        int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
        return random.ints(length(), script[0], script[1] + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int length() {
        return LENGTHS[random.nextInt(LENGTHS.length)];
    }
}
