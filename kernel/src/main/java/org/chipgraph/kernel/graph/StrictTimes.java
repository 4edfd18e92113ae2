package org.chipgraph.kernel.graph;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Predicate;
import org.chipgraph.kernel.value.Day;
import org.jspecify.annotations.Nullable;

/// Makes the scalars `Date` and `DateTime` refuse what is no day or no moment, with a message that says what
/// would be one. The library's own let any text pass and fail later, without naming the field.
public class StrictTimes implements EventingService {

    private static final String DATE = "Date";
    private static final String DATE_TIME = "DateTime";

    /// Of the year: later and earlier ones do not fit into what is stored.
    private static final String FOUR_DIGITS = "\\d{4}-.*";

    // The library makes its eventing services before it makes the types of a schema. Changing the
    // finished schema instead would lose the entity resolvers, which it adds later, and the types
    // that interfaces resolve to, which it compares by identity.
    public StrictTimes() {
        restrict(DATE, LocalDate.class, StrictTimes::isDay, "a day such as 2025-07-31");
        restrict(
                DATE_TIME,
                Instant.class,
                StrictTimes::isMoment,
                "a moment such as 2025-07-31T08:00:00Z");
    }

    @Override
    public @Nullable String getConfigKey() {
        // No key: always on.
        return null;
    }

    private static void restrict(
            String name, Class<?> type, Predicate<String> fits, String expected) {
        GraphQLScalarType lenient = GraphQLScalarTypes.getScalarByName(name);
        Strict strict = new Strict(lenient.getCoercing(), type, fits, expected);
        GraphQLScalarTypes.registerCustomScalar(
                name, type.getName(), lenient.transform(scalar -> scalar.coercing(strict)));
    }

    private static boolean isDay(String text) {
        try {
            return Day.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            return text.matches(FOUR_DIGITS) && Instant.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /// The library's coercing behind a check of inputs.
    private record Strict(
            Coercing<?, ?> original, Class<?> type, Predicate<String> fits, String expected)
            implements Coercing<Object, Object> {

        @Override
        public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
            return original.serialize(result, context, locale);
        }

        @Override
        public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (!type.isInstance(input) && !(input instanceof String text && fits.test(text))) {
                throw new CoercingParseValueException(message(input));
            }
            return original.parseValue(input, context, locale);
        }

        @Override
        public @Nullable Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue text)) {
                throw new CoercingParseLiteralException(message(input.getClass().getSimpleName()));
            }
            if (!fits.test(text.getValue())) {
                throw new CoercingParseLiteralException(message(text.getValue()));
            }
            return original.parseLiteral(input, variables, context, locale);
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return original.valueToLiteral(input, context, locale);
        }

        private String message(Object input) {
            return "'" + input + "' is not " + expected;
        }
    }
}
