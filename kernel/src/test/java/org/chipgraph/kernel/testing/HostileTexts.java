package org.chipgraph.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.stream.Stream;

/// Values that break what takes them for something else than a value.
final class HostileTexts {

    /// Harmless when it is only ever a text, so it may be stored, and then comes back as it is.
    static final String MIXED =
            "'; drop table revision; -- \" or 1=1) union select e from Chip \\ %s ${java:version} {{x}} __proto__ <b>"
                    + " \u202eright\u202c zero\u200b\u200dwidth\ufeff \ud83d\udcbe 测试 e\u0301";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// PostgreSQL stores neither.
    private static final List<JsonNode> TEXTS =
            texts(MIXED, "a\u0000b", "a\ud800b", "\udc00\ud83d").toList();

    private static final List<JsonNode> DECIMALS =
            texts(
                            "1e999999999",
                            "9".repeat(1000),
                            "-" + "9".repeat(40),
                            "NaN",
                            "Infinity",
                            "",
                            "0x1")
                    .toList();

    private static final List<JsonNode> DATES =
            texts("9999999-12-31", "0000-01-01", "-4713-01-01", "2026-02-30", "infinity", "epoch")
                    .toList();

    private static final List<JsonNode> EDTF =
            texts("9999999-01", "0000", "-9999", "2026-02-30", "9999-12-31/0001-01-01", "[..2025]")
                    .toList();

    private static final List<JsonNode> INTEGERS =
            Stream.of("2147483648", "-2147483649", "1e400", "9".repeat(400), "-1", "2147483647")
                    .<JsonNode>map(number -> JSON.rawValueNode(new RawValue(number)))
                    .toList();

    private HostileTexts() {}

    /// What is tried at a place.
    static List<JsonNode> of(InputFields.Leaf leaf) {
        return switch (leaf.type()) {
            case "Int", "BigInteger" -> INTEGERS;
            case "Decimal", "BigDecimal" -> DECIMALS;
            case "Date", "DateTime" -> DATES;
            default ->
                    leaf.path().getLast().equals("edtf")
                            ? Stream.concat(EDTF.stream(), TEXTS.stream()).toList()
                            : TEXTS;
        };
    }

    /// Ten megabytes.
    static JsonNode large() {
        return JSON.textNode("large ".repeat(10_000_000 / 6));
    }

    private static Stream<JsonNode> texts(String... texts) {
        return Stream.of(texts).map(JSON::textNode);
    }
}
