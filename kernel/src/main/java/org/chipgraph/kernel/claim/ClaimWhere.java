package org.chipgraph.kernel.claim;

import org.chipgraph.kernel.list.BooleanFilter;
import org.chipgraph.kernel.list.DateFilter;
import org.chipgraph.kernel.list.DateTimeFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.IdListFilter;
import org.chipgraph.kernel.list.Where;
import org.chipgraph.kernel.source.AttributionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// What every list of claims may be asked; each claim type has a subclass with its own fields.
public abstract class ClaimWhere extends Where {

    @Input("ModalityFilter")
    @Description("Filter on how firmly something is said")
    public static class ModalityFilter extends EnumFilter<Modality> {}

    @Input("RankFilter")
    @Description("Filter on the editors' judgement")
    public static class RankFilter extends EnumFilter<Rank> {}

    @Input("AttributionKindFilter")
    @Description("Filter on the sort of speaker")
    public static class AttributionKindFilter extends EnumFilter<AttributionKind> {}

    @Description("The id of the claim's version")
    public @Nullable IdFilter id;

    @Description("The id that all versions of the claim share")
    public @Nullable IdFilter claimId;

    @FilterOn("eventId")
    @Description("The event at which it was said")
    public @Nullable IdFilter event;

    @Description("When it begins to hold")
    public @Nullable FuzzyDateFilter validFrom;

    @Description("When it ceases to hold")
    public @Nullable FuzzyDateFilter validTo;

    @Description("First day on which the public could know it")
    public @Nullable DateFilter knownFrom;

    @Description("How firmly it is said")
    public @Nullable ModalityFilter modality;

    @FilterOn("attribution.kind")
    @Description("What sort of speaker says so")
    public @Nullable AttributionKindFilter attributionKind;

    @FilterOn({"attribution.person", "attribution.organization"})
    @Description("The id of the person or organization that says so")
    public @Nullable IdFilter speaker;

    @FilterOn("attribution.reportedVia")
    @Description("An organization that passed it on")
    public @Nullable IdListFilter reportedVia;

    @FilterOn("citations[].sourceId")
    @Description("A source in which it can be read")
    public @Nullable IdFilter source;

    @Description("When it was entered here")
    public @Nullable DateTimeFilter recordedAt;

    @Description("The editors' judgement")
    public @Nullable RankFilter rank;

    @Description("Whether no source has been seen for it")
    public @Nullable BooleanFilter unverified;
}
