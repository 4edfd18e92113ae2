package org.chipgraph.chips.exportdecision;

import java.time.LocalDate;
import java.util.List;
import org.chipgraph.chips.exportstatus.ExportStatusValue;
import org.chipgraph.chips.exportstatus.TradeSide;
import org.chipgraph.kernel.claim.Modality;
import org.chipgraph.kernel.input.AttributionInput;
import org.chipgraph.kernel.input.CitationInput;
import org.chipgraph.kernel.input.FuzzyDateInput;
import org.chipgraph.kernel.input.TextInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// One decision of an authority about many chips and destinations.
@Input("ExportDecisionInput")
@Description("One decision of an authority about many chips and destinations")
public class ExportDecisionInput {

    @NonNull
    @Id
    @Description("Ids of the chips that it is about, at most 100")
    public List<@NonNull String> chips;

    @NonNull
    @Description("The countries that it is about, at most 100")
    public List<@NonNull CountryCode> destinations;

    @NonNull
    @Id
    @Description("Id of the authority that decided; only its own open periods are closed")
    public String authority;

    @Description("The country whose rules speak")
    public @Nullable CountryCode jurisdiction;

    @NonNull
    @Description("Rules of the exporting or of the importing country")
    public TradeSide side;

    @NonNull
    @Description("What is allowed from now on")
    public ExportStatusValue status;

    @Description(
            "When it begins to hold; the periods before it end there. Needed, or validFromText")
    public @Nullable FuzzyDateInput validFrom;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String validFromText;

    @NonNull
    @Description("First day on which the public could know it")
    public LocalDate knownFrom;

    @Description("Conditions of what is allowed, per language")
    public @Nullable List<@NonNull TextInput> conditions;

    @Description("What or whom it covers, where not everything, per language")
    public @Nullable List<@NonNull TextInput> scope;

    @Id
    @Description("Ids of the legislation that it rests on")
    public @Nullable List<@NonNull String> legalBasis;

    @Id
    @Description("Id of the event at which it was said")
    public @Nullable String event;

    @Description("How firmly it is said")
    public @Nullable Modality modality;

    @Description("Who says so")
    public @Nullable AttributionInput attribution;

    @Description("A remark of the editors, per language")
    public @Nullable List<@NonNull TextInput> note;

    @Description("Where it can be read")
    public @Nullable List<@NonNull CitationInput> citations;

    @Description("Why, for the history")
    public @Nullable String comment;

    @DefaultValue("false")
    @Description("Whether only to tell what would change")
    public @Nullable Boolean dryRun;
}
