package org.chipgraph.events.demand;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.FuzzyDateInput;
import org.chipgraph.kernel.input.TextInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (what an organization demands of another at an event), as mutations take it.
public abstract class DemandInput extends ClaimInput {

    @Id
    @Description("Id of the organization that demands it")
    public @Nullable String by;

    @Id
    @Description("Id of the organization of which it is demanded")
    public @Nullable String addressee;

    @Description("What the demand is about, per language")
    public @Nullable List<@NonNull TextInput> topic;

    @Description("By when it is to be met")
    public @Nullable FuzzyDateInput due;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String dueText;

    @Description("Whether it was met")
    public @Nullable DemandFulfilment fulfilment;

    /// A new claim.
    @Input("AddDemandInput")
    @Description("A new claim: what an organization demands of another at an event")
    public static class Add extends DemandInput {

        @NonNull
        @Id
        @Description("Id of the event at which it was demanded")
        public String occasion;

        @NonNull
        @Description("What is demanded")
        public DemandKind demandKind;
    }

    /// Changes of a stored version.
    public abstract static class Change extends DemandInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("What is demanded")
        public @Nullable DemandKind demandKind;
    }

    /// A new version.
    @Input("SupersedeDemandInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendDemandInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
