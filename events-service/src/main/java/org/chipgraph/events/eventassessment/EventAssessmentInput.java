package org.chipgraph.events.eventassessment;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.TextInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (a judgement on an event, for instance on the motive of those who acted), as mutations take it.
public abstract class EventAssessmentInput extends ClaimInput {

    @Description("The judgement in the editors' words, per language")
    public @Nullable List<@NonNull TextInput> text;

    @Id
    @Description("The claimId of the claim that is judged, for instance of what a motive explains")
    public @Nullable String aboutClaim;

    /// A new claim.
    @Input("AddEventAssessmentInput")
    @Description(
            "A new claim: a judgement on an event, for instance on the motive of those who acted")
    public static class Add extends EventAssessmentInput {

        @NonNull
        @Id
        @Description("Id of the event that is judged")
        public String subject;

        @NonNull
        @Description("What is judged")
        public EventAssessmentKind assessmentKind;

        @NonNull
        @Description("What the judgement names, as keywords, for instance TRADE_LEVERAGE")
        public List<@NonNull String> topics;
    }

    /// Changes of a stored version.
    public abstract static class Change extends EventAssessmentInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("What is judged")
        public @Nullable EventAssessmentKind assessmentKind;

        @Description("What the judgement names, as keywords, for instance TRADE_LEVERAGE")
        public @Nullable List<@NonNull String> topics;
    }

    /// A new version.
    @Input("SupersedeEventAssessmentInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendEventAssessmentInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
