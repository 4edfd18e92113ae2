package org.chipgraph.kernel.input;

import java.util.List;
import org.chipgraph.kernel.source.FieldNoteKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A note on one field.
@Input("FieldNoteInput")
@Description("A note on one field")
public class FieldNoteInput {
    @NonNull
    @Description("Name of the field, for instance announced")
    public String field;

    @NonNull
    @Description("What the note says")
    public FieldNoteKind kind;

    @Description("For ALTERNATIVE: the value that the other source gives")
    public @Nullable String value;

    @Description("The note, per language")
    public @Nullable List<@NonNull TextInput> note;

    @Description("Who says so")
    public @Nullable AttributionInput attribution;

    @Description("Where it can be read")
    public @Nullable List<@NonNull CitationInput> citations;
}
