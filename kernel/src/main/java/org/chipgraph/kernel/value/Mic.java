package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/// An exchange as ISO 10383 market identifier code, for instance XHKG.
@CustomScalar("Mic")
@Description("An exchange as ISO 10383 market identifier code, for instance XHKG")
public record Mic(String code) implements CustomStringScalar {

    /// @throws IllegalArgumentException when the text has not the shape of such a code
    @JsonCreator
    public Mic {
        if (!code.matches("[A-Z0-9]{4}")) {
            throw new IllegalArgumentException(
                    "'" + code + "' is not an ISO 10383 code such as XHKG");
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
