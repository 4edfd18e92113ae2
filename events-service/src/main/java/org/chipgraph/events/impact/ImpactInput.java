package org.chipgraph.events.impact;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.MoneyInput;
import org.chipgraph.kernel.input.PeriodInput;
import org.chipgraph.kernel.input.TextInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (what an event did to an organization, or may do), as mutations take it.
public abstract class ImpactInput extends ClaimInput {

    @Id
    @Description("Id of the chip by which it came about")
    public @Nullable String chip;

    @Description("How real it is; null when it is not said")
    public @Nullable ImpactState state;

    @Description("What it costs; null when no figure is said")
    public @Nullable MoneyInput amount;

    @Description("The same as people write it: \"突破47亿元\", \"up to $15bn\"")
    public @Nullable String amountText;

    @Description("The reporting period in which it falls")
    public @Nullable PeriodInput period;

    @Description("What is said of it, in the editors' words, per language")
    public @Nullable List<@NonNull TextInput> text;

    /// A new claim.
    @Input("AddImpactInput")
    @Description("A new claim: what an event did to an organization, or may do")
    public static class Add extends ImpactInput {

        @NonNull
        @Id
        @Description("Id of the event that brought it about")
        public String cause;

        @NonNull
        @Id
        @Description("Id of the organization that bears it")
        public String organization;

        @NonNull
        @Description("What was done to the organization")
        public ImpactKind impactKind;
    }

    /// Changes of a stored version.
    public abstract static class Change extends ImpactInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Id
        @Description("Id of the organization that bears it")
        public @Nullable String organization;

        @Description("What was done to the organization")
        public @Nullable ImpactKind impactKind;
    }

    /// A new version.
    @Input("SupersedeImpactInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendImpactInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
