package org.chipgraph.kernel.graph;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes the scalar `Int` refuse what is no whole number of 32 bits. The library's own cuts fractions off, and the
/// upper bits of large numbers: a version of 4294967297 would be 1.
public class StrictNumbers implements EventingService {

    private static final String INT = "Int";

    // As [StrictTimes]: before the library makes the types of a schema.
    public StrictNumbers() {
        GraphQLScalarType lenient = GraphQLScalarTypes.getScalarByName(INT);
        GraphQLScalarType strict =
                lenient.transform(scalar -> scalar.coercing(new Strict(lenient.getCoercing())));
        for (Class<?> type : new Class<?>[] {Integer.class, int.class}) {
            GraphQLScalarTypes.registerCustomScalar(INT, type.getName(), strict);
        }
    }

    @Override
    public @Nullable String getConfigKey() {
        // No key: always on.
        return null;
    }

    /// The library's coercing behind a check of inputs.
    private record Strict(Coercing<?, ?> original) implements Coercing<Object, Object> {

        private static final int BITS = 31;

        /// A number of more digits would take long to be read.
        private static final int MAX_DIGITS = 40;

        @Override
        public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
            return original.serialize(result, context, locale);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof Number number && number.toString().length() <= MAX_DIGITS) {
                try {
                    return new BigDecimal(number.toString()).intValueExact();
                } catch (ArithmeticException e) {
                    throw new CoercingParseValueException(message(input), e);
                }
            }
            throw new CoercingParseValueException(message(input));
        }

        @Override
        public Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof IntValue number)) {
                throw new CoercingParseLiteralException(message(input.getClass().getSimpleName()));
            }
            BigInteger value = number.getValue();
            if (value.bitLength() > BITS) {
                throw new CoercingParseLiteralException(message(value));
            }
            return value.intValue();
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return original.valueToLiteral(input, context, locale);
        }

        private static String message(Object input) {
            String shown = input.toString();
            return "'%s' is not a whole number from %d to %d"
                    .formatted(
                            shown.substring(0, Math.min(shown.length(), MAX_DIGITS)),
                            Integer.MIN_VALUE,
                            Integer.MAX_VALUE);
        }
    }
}
