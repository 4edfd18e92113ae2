package org.chipgraph.kernel.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chipgraph.kernel.testing.InputTypes.Field;
import org.jspecify.annotations.Nullable;

/// Breaks the rules of an input one at a time, as far as its schema tells them. A field of a type of which no
/// violation is known is an error: a new type brings its own.
final class Violations {

    /// Types of fields that have a twin which takes them as people write them.
    private static final Set<String> WRITTEN =
            Set.of("FuzzyDateInput", "QuantityInput", "MoneyInput");

    private static final String NUL = "a\u0000b";
    private static final String NO_ID = "Not An Id";
    private static final List<String> OUT_OF_ORDER = List.of("2025-04-27", "2025-01-27");

    /// A value that breaks a rule.
    ///
    /// @param field where it stands
    /// @param values of the input's fields that together break it
    record Violation(String field, Map<String, @Nullable Object> values) {}

    private final InputTypes types;

    Violations(InputTypes types) {
        this.types = types;
    }

    List<Violation> of(String input) {
        List<Violation> violations = new ArrayList<>();
        List<String> names =
                types.fields(input).stream()
                        .filter(field -> WRITTEN.contains(field.type()))
                        .map(Field::name)
                        .toList();
        for (Field field : types.fields(input)) {
            values(field, names)
                    .map(value -> field.list() && value != null ? List.of(value) : value)
                    .forEach(value -> violations.add(one(field, value)));
            if (field.required()) {
                violations.add(one(field, null));
            }
        }
        if (names.contains("validFrom") && names.contains("validTo")) {
            violations.add(
                    new Violation(
                            "valid",
                            Map.of("validFrom", edtf("2025-05"), "validTo", edtf("2025-01"))));
        }
        violations.add(new Violation("", Map.of("noSuchField", "x")));
        return violations;
    }

    private static Violation one(Field field, @Nullable Object value) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(field.name(), value);
        return new Violation(field.name(), values);
    }

    private Stream<?> values(Field field, List<String> siblings) {
        if (types.isEnum(field.type())) {
            return Stream.of("NO_SUCH_VALUE", 1);
        }
        return switch (field.type()) {
            case "ID" -> Stream.of(NO_ID, "x".repeat(101), NUL);
            case "String" -> texts(field.name(), siblings);
            case "Int" -> Stream.of("many", 1.5, 3_000_000_000L);
            case "Boolean" -> Stream.of("perhaps");
            case "Date" -> Stream.of("2025-02-30", "31.7.2025", 20250731);
            case "CountryCode" -> Stream.of("ZZ", "Germany");
            case "Mic" -> Stream.of("Nowhere");
            default -> objects(field.type());
        };
    }

    private static Stream<String> texts(String name, List<String> siblings) {
        String twin = name.endsWith("Text") ? name.substring(0, name.length() - 4) : "";
        if (siblings.contains(twin)) {
            return Stream.of("07/08/2025 or so many", NUL);
        }
        return switch (name) {
            case "comment" -> Stream.of("x".repeat(2001), NUL);
            case "website", "url" ->
                    Stream.of("javascript:alert(1)", "example.com", "https://" + "x".repeat(2000));
            case "language" -> Stream.of("no language!");
            default -> Stream.of(NUL);
        };
    }

    private static Stream<Map<String, ?>> objects(String type) {
        return switch (type) {
            case "FuzzyDateInput" ->
                    Stream.of(
                            edtf("31.7.2025"),
                            edtf("2025-02-30"),
                            Map.of(
                                    "edtf", "2025",
                                    "earliest", OUT_OF_ORDER.getFirst(),
                                    "latest", OUT_OF_ORDER.getLast()));
            case "QuantityInput" ->
                    Stream.of(
                            Map.of("comparator", "EQ", "amount", "1", "unit", "parsec per hour"),
                            Map.of("comparator", "EQ", "amount", "a lot", "unit", "%"),
                            Map.of("comparator", "BETWEEN", "amount", "1", "unit", "%"),
                            Map.of("comparator", "BETWEEN", "min", "2", "max", "1", "unit", "%"));
            case "MoneyInput" ->
                    Stream.of(
                            Map.of("comparator", "EQ", "amount", "1", "currency", "dollars"),
                            Map.of("comparator", "LT", "min", "1", "currency", "USD"));
            case "PeriodInput" ->
                    Stream.of(
                            Map.of(
                                    "label", "Q1",
                                    "from", OUT_OF_ORDER.getFirst(),
                                    "to", OUT_OF_ORDER.getLast()));
            case "NameInput", "TextInput" ->
                    Stream.of(
                            Map.of("lang", "no language!", "value", "x"),
                            Map.of("lang", "en", "value", " "),
                            Map.of("lang", "en", "value", NUL));
            case "CitationInput" ->
                    Stream.of(
                            Map.of("sourceId", NO_ID),
                            Map.of("sourceId", "a", "quote", "x".repeat(121)),
                            Map.of("sourceId", "a", "quoteLang", "no language!"));
            case "AttributionInput" ->
                    Stream.of(
                            Map.of("kind", "NO_SUCH_VALUE"),
                            Map.of("kind", "OFFICIAL", "person", NO_ID),
                            Map.of("kind", "OFFICIAL", "reportedVia", List.of(NO_ID)));
            case "FieldNoteInput" ->
                    Stream.of(
                            Map.of("field", "x", "kind", "NO_SUCH_VALUE"),
                            Map.of(
                                    "field",
                                    "x",
                                    "kind",
                                    "CITED",
                                    "citations",
                                    List.of(Map.of("sourceId", NO_ID))));
            case "RecordRefInput" ->
                    Stream.of(
                            Map.of("type", "Moon", "id", "x"), Map.of("type", "Chip", "id", NO_ID));
            default -> ofOneService(type);
        };
    }

    private static Stream<Map<String, ?>> ofOneService(String type) {
        return switch (type) {
            case "ListingInput" ->
                    Stream.of(
                            Map.of("exchange", "Nowhere"),
                            Map.of(
                                    "exchange", "XNAS",
                                    "from", OUT_OF_ORDER.getFirst(),
                                    "to", OUT_OF_ORDER.getLast()));
            case "OrganizationIdentifierInput" ->
                    Stream.of(
                            Map.of("scheme", "LEI", "value", "549300"),
                            Map.of("scheme", "CIK", "value", "nvidia"),
                            Map.of("scheme", "WIKIDATA", "value", "182477"));
            case "ChipComponentInput" -> Stream.of(Map.of("chip", NO_ID, "count", 1));
            case "EventParticipantInput" ->
                    Stream.of(
                            Map.of("role", "HOST", "party", Map.of("type", "Event", "id", "x")),
                            Map.of("role", "HOST", "party", Map.of("type", "Chip", "id", NO_ID)));
            case "EventLegislationInput" ->
                    Stream.of(Map.of("role", "LEGAL_BASIS", "legislation", NO_ID));
            case "SourceViaInput" ->
                    Stream.of(Map.of("organization", NO_ID), Map.of("url", "https://example.com"));
            default -> throw new AssertionError("how is a " + type + " violated?");
        };
    }

    private static Map<String, ?> edtf(String text) {
        return Map.of("edtf", text);
    }
}
