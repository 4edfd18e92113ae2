package org.chipgraph.companies.organization;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The register that an identifier belongs to.
@Enum
@Description("The register that an identifier belongs to")
public enum IdentifierScheme {
    @Description("Legal Entity Identifier, ISO 17442")
    LEI("[A-Z0-9]{18}[0-9]{2}", "549300S4KLFTLO7GSQ80"),
    @Description("Central Index Key of the US Securities and Exchange Commission")
    CIK("[0-9]{10}", "0001045810"),
    @Description("Wikidata item")
    WIKIDATA("Q[1-9][0-9]*", "Q182477");

    private final String shape;
    private final String example;

    IdentifierScheme(String shape, String example) {
        this.shape = shape;
        this.example = example;
    }

    boolean isValid(String value) {
        return value.matches(shape);
    }

    String example() {
        return example;
    }
}
