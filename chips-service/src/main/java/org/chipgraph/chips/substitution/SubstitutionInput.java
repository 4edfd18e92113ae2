package org.chipgraph.chips.substitution;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.TextInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (that one chip takes, or is meant to take, the place of another), as mutations take it.
public abstract class SubstitutionInput extends ClaimInput {

    @Description("What or whom it covers, where not everything, per language")
    public @Nullable List<@NonNull TextInput> scope;

    /// A new claim.
    @Input("AddSubstitutionInput")
    @Description("A new claim: that one chip takes, or is meant to take, the place of another")
    public static class Add extends SubstitutionInput {

        @NonNull
        @Id
        @Description("Id of the chip that takes the place")
        public String substitute;

        @NonNull
        @Id
        @Description("Id of the chip whose place it takes")
        public String original;

        @NonNull
        @Description("What it rests on")
        public SubstitutionBasis basis;
    }

    /// Changes of a stored version.
    public abstract static class Change extends SubstitutionInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Id
        @Description("Id of the chip whose place it takes")
        public @Nullable String original;

        @Description("What it rests on")
        public @Nullable SubstitutionBasis basis;
    }

    /// A new version.
    @Input("SupersedeSubstitutionInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendSubstitutionInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
