package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/// A country as ISO 3166-1 alpha-2, for instance CN.
@CustomScalar("CountryCode")
@Description("A country as ISO 3166-1 alpha-2, for instance CN")
public record CountryCode(String code) implements CustomStringScalar {

    private static final Set<String> ASSIGNED =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /// @throws IllegalArgumentException for a text that is no assigned code
    @JsonCreator
    public CountryCode {
        if (!ASSIGNED.contains(code)) {
            throw new IllegalArgumentException(
                    "'" + code + "' is not an ISO 3166-1 alpha-2 code such as CN");
        }
    }

    @JsonValue
    @Override
    public String stringValueForSerialization() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
