package org.chipgraph.acceptance;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Values for the inputs of a schema: most have the right shape, so that they come through to a service and its
/// database; some have not.
final class RandomValues {

    private static final int[] NUMBERS = {
        0, 1, 2, 5, 20, 99, 100, 101, 500, 501, -1, Integer.MAX_VALUE, Integer.MIN_VALUE
    };
    private static final List<String> DAYS =
            List.of(
                    "2025-07-31",
                    "2025-04-09",
                    "0001-01-01",
                    "9999-12-31",
                    "2024-02-30",
                    "-0001-01-01");
    private static final List<String> DECIMALS =
            List.of(
                    "3",
                    "-0",
                    "0.1",
                    "1e3",
                    "1e99999",
                    "-1E-99999",
                    "9".repeat(200),
                    "0." + "0".repeat(200) + "1");
    private static final List<String> CODES =
            List.of("CN", "US", "XSHG", "XNAS", "ZZ", "cn", "ZZZZ");
    private static final List<String> IDS =
            List.of(
                    "h20",
                    "nvidia",
                    "jensen-huang",
                    "cac-2025-07-31-summons",
                    "seed-copy",
                    "no-such-id");
    private static final List<String> UNITS =
            List.of("TBy/s", "GBy", "%", "{piece}", "USD", "CNY", "Tbit/s", "furlong");
    private static final int DEEPEST = 4;

    private final RandomGenerator random;
    private final RandomTexts texts;

    RandomValues(RandomGenerator random) {
        this.random = random;
        this.texts = new RandomTexts(random);
    }

    @Nullable Object of(GraphQLInputType type) {
        return of(type, 0);
    }

    private @Nullable Object of(GraphQLType type, int depth) {
        if (random.nextInt(60) == 0) {
            return List.of(texts.text());
        }
        return switch (type) {
            case GraphQLNonNull required -> of(required.getWrappedType(), depth);
            case GraphQLList list -> list(list, depth);
            case GraphQLInputObjectType input -> object(input, depth);
            case GraphQLEnumType constants -> constant(constants);
            case GraphQLScalarType scalar -> scalar(scalar.getName());
            default -> throw new IllegalStateException("no value is known for " + type);
        };
    }

    private Object list(GraphQLList list, int depth) {
        int size = random.nextInt(30) == 0 ? 300 : random.nextInt(4);
        return IntStream.range(0, size).mapToObj(_ -> of(list.getWrappedType(), depth)).toList();
    }

    private Object object(GraphQLInputObjectType input, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        List<GraphQLInputObjectField> fields = input.getFieldDefinitions();
        int wanted = 1 + random.nextInt(2);
        for (GraphQLInputObjectField field : fields) {
            boolean required = field.getType() instanceof GraphQLNonNull;
            boolean chosen = random.nextInt(fields.size()) < wanted && depth < DEEPEST;
            if (required || chosen) {
                object.put(field.getName(), of(field.getType(), depth + 1));
            }
        }
        return object;
    }

    private String constant(GraphQLEnumType constants) {
        return random.nextInt(30) == 0
                ? texts.text()
                : constants.getValues().get(random.nextInt(constants.getValues().size())).getName();
    }

    private Object scalar(String name) {
        if (random.nextInt(3) == 0 && !"Int".equals(name) && !"Boolean".equals(name)) {
            return texts.text();
        }
        return switch (name) {
            case "Int" -> NUMBERS[random.nextInt(NUMBERS.length)];
            case "Boolean" -> random.nextBoolean();
            case "ID" -> one(IDS);
            case "Date" -> one(DAYS);
            case "DateTime" -> one(DAYS) + "T00:00:00Z";
            case "Decimal" -> one(DECIMALS);
            case "CountryCode", "Mic" -> one(CODES);
            default -> random.nextBoolean() ? one(UNITS) : texts.text();
        };
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
