package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;

/// A decimal number that is a string in JSON, so that no digit is lost on the way. Keeps the digits as
/// they were written: 4.50 stays 4.50.
@CustomScalar("Decimal")
@Description("An exact decimal number, written as a string (\"4.8\"): never a float")
public final class Decimal implements CustomStringScalar, Comparable<Decimal> {

    private static final int MAX_LENGTH = 40;

    private final BigDecimal number;

    /// @throws IllegalArgumentException when the text is no decimal number of at most 40 characters
    @JsonCreator
    public Decimal(String text) {
        this(parse(text));
    }

    // Not from JSON: a number there may have lost digits, or be 1e999999999.
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Decimal(BigDecimal number) {
        this.number = number;
    }

    /// Whether the number can be read again from what it is written as.
    public boolean canBeReadAgain() {
        return toString().length() <= MAX_LENGTH;
    }

    public BigDecimal number() {
        return number;
    }

    @JsonValue
    @Override
    public String stringValueForSerialization() {
        return number.toPlainString();
    }

    @Override
    public int compareTo(Decimal other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return stringValueForSerialization();
    }

    private static BigDecimal parse(String text) {
        // A plain notation only: "1e999999999" would be a few characters now and gigabytes when
        // written out.
        if (text.length() > MAX_LENGTH || !text.matches("-?\\d+(\\.\\d+)?")) {
            throw new IllegalArgumentException(
                    "not a decimal number of at most "
                            + MAX_LENGTH
                            + " characters such as \"4.8\"");
        }
        return new BigDecimal(text);
    }
}
