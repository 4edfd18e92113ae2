package org.chipgraph.kernel.input;

import java.util.List;
import org.chipgraph.kernel.source.AttributionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Who says so, and through whom it was reported.
@Input("AttributionInput")
@Description("Who says so, and through whom it was reported")
public class AttributionInput {
    @NonNull
    @Description("What sort of speaker it is")
    public AttributionKind kind;

    @Id
    @Description("Id of the organization that says so")
    public @Nullable String organization;

    @Id
    @Description("Id of the person who says so")
    public @Nullable String person;

    @Id
    @Description("Ids of the organizations that passed it on, first to last")
    public @Nullable List<@NonNull String> reportedVia;

    @Description("More on the speaker, per language")
    public @Nullable List<@NonNull TextInput> note;
}
