package org.chipgraph.kernel.input;

import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.claim.Modality;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What the inputs of all claims share.
public abstract class ClaimInput {
    @Id
    @Description("Id of the event at which it was said")
    public @Nullable String event;

    @Description("When it begins to hold in the world")
    public @Nullable FuzzyDateInput validFrom;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String validFromText;

    @Description("When it ceases to hold in the world, that day excluded")
    public @Nullable FuzzyDateInput validTo;

    @Description("The same as people write it")
    public @Nullable String validToText;

    @Description("First day on which the public could know it")
    public @Nullable LocalDate knownFrom;

    @Description("How firmly it is said")
    public @Nullable Modality modality;

    @Description("Who says so")
    public @Nullable AttributionInput attribution;

    @Description("Whether no source has been seen for it")
    public @Nullable Boolean unverified;

    @Description("A remark of the editors, per language")
    public @Nullable List<@NonNull TextInput> note;

    @Description("What is cited apart, inferred, unverified or given otherwise elsewhere")
    public @Nullable List<@NonNull FieldNoteInput> fieldNotes;

    @Description("Where it can be read")
    public @Nullable List<@NonNull CitationInput> citations;

    @Description("Why, for the history")
    public @Nullable String comment;
}
