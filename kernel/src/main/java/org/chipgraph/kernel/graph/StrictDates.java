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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes the `Date` scalar refuse what is no day, with a message that says what would be one. The library's
/// own lets any text pass and fails later, without naming the field.
public class StrictDates implements EventingService {

    private static final String DATE = "Date";

    /// Four digits of the year: later and earlier ones do not fit into what is stored.
    private static final int DAY_LENGTH = 10;

    // The library makes its eventing services before it makes the types of a schema. Changing the
    // finished schema instead would lose the entity resolvers, which it adds later, and the types
    // that interfaces resolve to, which it compares by identity.
    public StrictDates() {
        GraphQLScalarType lenient = GraphQLScalarTypes.getScalarByName(DATE);
        Strict strict = new Strict(lenient.getCoercing());
        GraphQLScalarTypes.registerCustomScalar(
                DATE,
                LocalDate.class.getName(),
                lenient.transform(scalar -> scalar.coercing(strict)));
    }

    @Override
    public @Nullable String getConfigKey() {
        // No key: always on.
        return null;
    }

    /// The library's coercing behind a check of inputs.
    private record Strict(Coercing<?, ?> original) implements Coercing<Object, Object> {

        @Override
        public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
            return original.serialize(result, context, locale);
        }

        @Override
        public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (!(input instanceof LocalDate) && !isDay(input)) {
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
            if (!isDay(text.getValue())) {
                throw new CoercingParseLiteralException(message(text.getValue()));
            }
            return original.parseLiteral(input, variables, context, locale);
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return original.valueToLiteral(input, context, locale);
        }

        private static boolean isDay(Object input) {
            try {
                return input instanceof String text
                        && text.length() == DAY_LENGTH
                        && LocalDate.parse(text) != null;
            } catch (DateTimeParseException e) {
                return false;
            }
        }

        private static String message(Object input) {
            return "'" + input + "' is not a day such as 2025-07-31";
        }
    }
}
