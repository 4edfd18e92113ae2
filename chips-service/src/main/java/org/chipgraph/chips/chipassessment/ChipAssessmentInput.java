package org.chipgraph.chips.chipassessment;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.TextInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (how somebody judges a chip), as mutations take it.
public abstract class ChipAssessmentInput extends ClaimInput {

    @Description("Its topics in capitals, for instance LOCATION_TRACKING")
    public @Nullable List<@NonNull String> topics;

    @Id
    @Description("Id of the chip that it is compared with")
    public @Nullable String comparedWith;

    @Description("How it stands to comparedWith")
    public @Nullable ComparisonRelation relation;

    @Description("What is said, in the editors' words, per language")
    public @Nullable List<@NonNull TextInput> text;

    @Description("The country for which it is said; null when no particular one is meant")
    public @Nullable CountryCode market;

    /// A new claim.
    @Input("AddChipAssessmentInput")
    @Description("A new claim: how somebody judges a chip")
    public static class Add extends ChipAssessmentInput {

        @NonNull
        @Id
        @Description("Id of the chip that is assessed")
        public String chip;

        @NonNull
        @Description("What it is about")
        public ChipAssessmentKind assessmentKind;
    }

    /// Changes of a stored version.
    public abstract static class Change extends ChipAssessmentInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("What it is about")
        public @Nullable ChipAssessmentKind assessmentKind;
    }

    /// A new version.
    @Input("SupersedeChipAssessmentInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendChipAssessmentInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
