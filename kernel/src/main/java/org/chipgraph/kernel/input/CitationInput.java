package org.chipgraph.kernel.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Where something can be read.
@Input("CitationInput")
@Description("Where something can be read")
public class CitationInput {
    @NonNull
    @Id
    @Description("Id of the source")
    public String sourceId;

    @Description("Place in the source, for instance paragraph 3")
    public @Nullable String locator;

    @Description("A short phrase of the source, at most 120 characters")
    public @Nullable String quote;

    @Description("BCP 47 language of the quote")
    public @Nullable String quoteLang;
}
