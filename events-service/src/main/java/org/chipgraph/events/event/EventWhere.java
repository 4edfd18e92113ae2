package org.chipgraph.events.event;

import java.util.List;
import org.chipgraph.events.demand.Demand;
import org.chipgraph.events.demand.DemandWhere;
import org.chipgraph.events.eventassessment.EventAssessment;
import org.chipgraph.events.eventassessment.EventAssessmentWhere;
import org.chipgraph.events.eventlink.EventLink;
import org.chipgraph.events.eventlink.EventLinkWhere;
import org.chipgraph.events.impact.Impact;
import org.chipgraph.events.impact.ImpactWhere;
import org.chipgraph.events.marketmove.MarketMove;
import org.chipgraph.events.marketmove.MarketMoveWhere;
import org.chipgraph.events.statement.Statement;
import org.chipgraph.events.statement.StatementWhere;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.claim.ClaimWhere.ModalityFilter;
import org.chipgraph.kernel.claim.ClaimsFilter;
import org.chipgraph.kernel.list.DateFilter;
import org.chipgraph.kernel.list.ElementsFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.IdListFilter;
import org.chipgraph.kernel.list.QuantityFilter;
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

    /// Filters events by who and what has a part in them.
    @Input("EventParticipantsFilter")
    @Description("Filter on who and what has a part in an event")
    public static class ParticipantsFilter extends ElementsFilter<EventParticipantWhere> {
        public ParticipantsFilter() {
            super("participants", "role text, party jsonb");
        }

        @Override
        protected List<Indexed> indexed(EventParticipantWhere some) {
            return List.of(
                    new Indexed(
                            some.party, "jsonb_build_object('party', jsonb_build_object('id', ?))"),
                    new Indexed(some.role, "jsonb_build_object('role', ?)"));
        }
    }

    /// Filters events by the legislation that they have to do with.
    @Input("EventLegislationFilter")
    @Description("Filter on the legislation that an event has to do with")
    public static class LegislationFilter extends ElementsFilter<EventLegislationWhere> {
        public LegislationFilter() {
            super("legislation", "role text, legislation text");
        }

        @Override
        protected List<Indexed> indexed(EventLegislationWhere some) {
            return List.of(
                    new Indexed(some.legislation, "jsonb_build_object('legislation', ?)"),
                    new Indexed(some.role, "jsonb_build_object('role', ?)"));
        }
    }

    @Input("EventLinksFilter")
    @Description("Filter on its links with other events")
    public static class LinksFilter extends ClaimsFilter<EventLinkWhere> {
        public LinksFilter() {
            super(EventLink.class, "fromId", "toId");
        }
    }

    @Input("EventStatementsFilter")
    @Description("Filter on what was said at it")
    public static class StatementsFilter extends ClaimsFilter<StatementWhere> {
        public StatementsFilter() {
            super(Statement.class, "occasionId");
        }
    }

    @Input("EventDemandsFilter")
    @Description("Filter on what was demanded at it")
    public static class DemandsFilter extends ClaimsFilter<DemandWhere> {
        public DemandsFilter() {
            super(Demand.class, "occasionId");
        }
    }

    @Input("EventImpactsFilter")
    @Description("Filter on what it did to organizations")
    public static class ImpactsFilter extends ClaimsFilter<ImpactWhere> {
        public ImpactsFilter() {
            super(Impact.class, "causeId");
        }
    }

    @Input("EventMarketMovesFilter")
    @Description("Filter on moves of stock markets that it caused")
    public static class MarketMovesFilter extends ClaimsFilter<MarketMoveWhere> {
        public MarketMovesFilter() {
            super(MarketMove.class, "causeId");
        }
    }

    @Input("EventAssessmentsFilter")
    @Description("Filter on what people make of it")
    public static class AssessmentsFilter extends ClaimsFilter<EventAssessmentWhere> {
        public AssessmentsFilter() {
            super(EventAssessment.class, "subjectId");
        }
    }

    @Description("The id")
    public @Nullable IdFilter id;

    @FilterOn("names[].value")
    @Description("One of its names, in any language")
    public @Nullable StringFilter name;

    @FilterOn("summaries[].value")
    @Description("What happened, in any language")
    public @Nullable StringFilter summary;

    @FilterOn("statedPurpose[].value")
    @Description("What those who acted say that it was for, in any language")
    public @Nullable StringFilter statedPurpose;

    @Description("What sort of event it is")
    public @Nullable EventTypeFilter type;

    @Description("When it happened")
    public @Nullable FuzzyDateFilter when;

    @Description("How long it lasted")
    public @Nullable QuantityFilter duration;

    @Description("First day on which the public could know of it")
    public @Nullable DateFilter knownFrom;

    @Description("The country where it happened")
    public @Nullable StringFilter place;

    @Description("The place more exactly, in words")
    public @Nullable StringFilter placeText;

    @Description("How firmly it is said to have happened")
    public @Nullable ModalityFilter modality;

    @FilterOn("attribution.kind")
    @Description("What sort of speaker says so")
    public ClaimWhere.@Nullable AttributionKindFilter attributionKind;

    @FilterOn({"attribution.person", "attribution.organization"})
    @Description("The id of the person or organization that says so")
    public @Nullable IdFilter speaker;

    @FilterOn("attribution.reportedVia")
    @Description("An organization that passed it on")
    public @Nullable IdListFilter reportedVia;

    @Description("What shows that it happened as told")
    public @Nullable EventEvidenceFilter evidence;

    @Description("Who and what has a part in it: some participant fits")
    public @Nullable ParticipantsFilter participants;

    @Description("The legislation that it rests on, makes or answers: some piece fits")
    public @Nullable LegislationFilter legislation;

    @FilterOn("partOfId")
    @Description("The event that it is a part of")
    public @Nullable IdFilter partOf;

    @FilterOn("citations[].sourceId")
    @Description("A source in which it can be read")
    public @Nullable IdFilter source;

    @Description("Its links with other events: some claim fits")
    public @Nullable LinksFilter links;

    @Description("What was said at it: some claim fits")
    public @Nullable StatementsFilter statements;

    @Description("What was demanded at it: some claim fits")
    public @Nullable DemandsFilter demands;

    @Description("What it did to organizations: some claim fits")
    public @Nullable ImpactsFilter impacts;

    @Description("Moves of stock markets that it caused: some claim fits")
    public @Nullable MarketMovesFilter marketMoves;

    @Description("What people make of it: some claim fits")
    public @Nullable AssessmentsFilter assessments;

    @Description("All of these hold")
    public @Nullable List<@NonNull EventWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull EventWhere> or;

    @Description("This does not hold")
    public @Nullable EventWhere not;
}
