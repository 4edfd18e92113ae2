package org.chipgraph.events.event;

import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.claim.Modality;
import org.chipgraph.kernel.input.AttributionInput;
import org.chipgraph.kernel.input.CitationInput;
import org.chipgraph.kernel.input.FuzzyDateInput;
import org.chipgraph.kernel.input.QuantityInput;
import org.chipgraph.kernel.input.RecordInput;
import org.chipgraph.kernel.input.RecordRefInput;
import org.chipgraph.kernel.input.TextInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The fields of an event as mutations take them.
public abstract class EventInput extends RecordInput {

    @Description("When it happened; an event needs it or whenText")
    public @Nullable FuzzyDateInput when;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String whenText;

    @Description("How long it lasted")
    public @Nullable QuantityInput duration;

    @Description("The same as people write it: \"five days\", \"约两周\"")
    public @Nullable String durationText;

    @Description("First day on which the public could know of it")
    public @Nullable LocalDate knownFrom;

    @Description("The country where it happened")
    public @Nullable CountryCode place;

    @Description("The place more exactly, in words")
    public @Nullable String placeText;

    @Description("What happened, per language")
    public @Nullable List<@NonNull TextInput> summary;

    @Description("What those who acted say that it was for, per language")
    public @Nullable List<@NonNull TextInput> statedPurpose;

    @Description("How firmly it is said to have happened; omitted: asserted")
    public @Nullable Modality modality;

    @Description("Who says so")
    public @Nullable AttributionInput attribution;

    @Description("What shows that it happened as told")
    public @Nullable EventEvidence evidence;

    @Description("Who and what has a part in it")
    public @Nullable List<@NonNull EventParticipantInput> participants;

    @Description("The legislation that it rests on, makes or answers")
    public @Nullable List<@NonNull EventLegislationInput> legislation;

    @Id
    @Description("Id of the event that it is a part of")
    public @Nullable String partOf;

    /// Who or what has a part in an event.
    @Input("EventParticipantInput")
    @Description("Who or what has a part in an event, and which")
    public static class EventParticipantInput {

        @NonNull
        @Description("The part")
        public ParticipantRole role;

        @NonNull
        @Description("The Organization, Person or Chip")
        public RecordRefInput party;
    }

    /// What an event has to do with a piece of legislation.
    @Input("EventLegislationInput")
    @Description("What an event has to do with a piece of legislation")
    public static class EventLegislationInput {

        @NonNull
        @Description("What the event has to do with it")
        public EventLegislationRole role;

        @NonNull
        @Id
        @Description("Id of the legislation")
        public String legislation;

        @Description("Where it can be read")
        public @Nullable List<@NonNull CitationInput> citations;
    }

    /// A new event.
    @Input("CreateEventInput")
    @Description("A new event")
    public static class Create extends EventInput {

        @NonNull
        @Id
        @Description("Its immutable kebab-case id")
        public String id;

        @NonNull
        @Description("What sort of event it is")
        public EventType type;
    }

    /// Changes of an event.
    @Input("UpdateEventInput")
    @Description("Changes of an event: an absent field stays as it is, null clears it")
    public static class Update extends EventInput {

        @NonNull
        @Id
        @Description("Id of the event")
        public String id = "";

        @NonNull
        @Description("The version that the changes were made from")
        public int expectedVersion;

        @Description("What sort of event it is")
        public @Nullable EventType type;
    }
}
