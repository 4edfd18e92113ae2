package org.chipgraph.companies.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.chipgraph.kernel.search.Searched;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// An organization's identifier in a public register.
@Description("An organization's identifier in a public register")
public record OrganizationIdentifier(
        @NonNull @Description("The register") IdentifierScheme scheme,
        @Searched @NonNull @Description("The identifier, as the register writes it") String value) {

    /// @throws IllegalArgumentException when the value has not the shape of the register's identifiers
    @JsonCreator
    public static OrganizationIdentifier of(
            @JsonProperty(value = "scheme", required = true) IdentifierScheme scheme,
            @JsonProperty(value = "value", required = true) String value) {
        if (!scheme.isValid(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a " + scheme + " such as " + scheme.example());
        }
        return new OrganizationIdentifier(scheme, value);
    }
}
