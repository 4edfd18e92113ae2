package org.chipgraph.kernel.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What the inputs of all records share.
public abstract class RecordInput {
    @Description("All names: labels, aliases and former names in every language")
    public @Nullable List<@NonNull NameInput> names;

    @Description("Where the record's facts can be read")
    public @Nullable List<@NonNull CitationInput> citations;

    @Description("What is cited apart, inferred, unverified or given otherwise elsewhere")
    public @Nullable List<@NonNull FieldNoteInput> fieldNotes;

    @Description("Why, for the history")
    public @Nullable String comment;
}
