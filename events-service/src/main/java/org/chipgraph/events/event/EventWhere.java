package org.chipgraph.events.event;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.claim.ClaimWhere.ModalityFilter;
import org.chipgraph.kernel.list.DateFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of events may be asked.
@Input("EventWhere")
@Description("Conditions on events; all that are given have to hold")
public class EventWhere extends Where {

    @Input("EventTypeFilter")
    @Description("Filter on the sort of event")
    public static class EventTypeFilter extends EnumFilter<EventType> {}

    @Input("EventEvidenceFilter")
    @Description("Filter on what shows that it happened")
    public static class EventEvidenceFilter extends EnumFilter<EventEvidence> {}

    @Description("The id")
    public @Nullable IdFilter id;

    @Description("What sort of event it is")
    public @Nullable EventTypeFilter type;

    @Description("When it happened")
    public @Nullable FuzzyDateFilter when;

    @Description("First day on which the public could know of it")
    public @Nullable DateFilter knownFrom;

    @Description("The country where it happened")
    public @Nullable StringFilter place;

    @Description("The place more exactly, in words")
    public @Nullable StringFilter placeText;

    @Description("How firmly it is said to have happened")
    public @Nullable ModalityFilter modality;

    @Description("What sort of speaker says so")
    public ClaimWhere.@Nullable AttributionKindFilter attributionKind;

    @FilterOn("speakerId")
    @Description("Who says so: the id of the person, else of the organization")
    public @Nullable IdFilter speaker;

    @Description("What shows that it happened as told")
    public @Nullable EventEvidenceFilter evidence;

    @FilterOn("partOfId")
    @Description("The event that it is a part of")
    public @Nullable IdFilter partOf;

    @Description("All of these hold")
    public @Nullable List<@NonNull EventWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull EventWhere> or;

    @Description("This does not hold")
    public @Nullable EventWhere not;
}
