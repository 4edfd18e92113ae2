package org.chipgraph.companies.organizationassessment;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.TextInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (a judgement on an organization, for instance on its strategy or its motive), as mutations take it.
public abstract class OrganizationAssessmentInput extends ClaimInput {

    @Description("Whether the topics are all that there is; null when it is not said")
    public @Nullable Boolean exhaustive;

    @Description("The judgement in our words, per language")
    public @Nullable List<@NonNull TextInput> text;

    @Id
    @Description("The claimId of the claim that is judged, for instance of what a motive explains")
    public @Nullable String aboutClaim;

    @Id
    @Description("Id of the market that the judgement is about")
    public @Nullable String market;

    /// A new claim.
    @Input("AddOrganizationAssessmentInput")
    @Description(
            "A new claim: a judgement on an organization, for instance on its strategy or its motive")
    public static class Add extends OrganizationAssessmentInput {

        @NonNull
        @Id
        @Description("Id of the organization that is judged")
        public String organization;

        @NonNull
        @Description("What is judged")
        public OrganizationAssessmentKind assessmentKind;

        @NonNull
        @Description("What the judgement names, as keywords, for instance PRICE_CUTS")
        public List<@NonNull String> topics;
    }

    /// Changes of a stored version.
    public abstract static class Change extends OrganizationAssessmentInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("What is judged")
        public @Nullable OrganizationAssessmentKind assessmentKind;

        @Description("What the judgement names, as keywords, for instance PRICE_CUTS")
        public @Nullable List<@NonNull String> topics;
    }

    /// A new version.
    @Input("SupersedeOrganizationAssessmentInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendOrganizationAssessmentInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
