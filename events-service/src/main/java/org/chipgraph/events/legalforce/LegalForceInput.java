package org.chipgraph.events.legalforce;

import org.chipgraph.kernel.input.ClaimInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (whether a piece of legislation is in force, and whether it is enforced), as mutations take it.
public abstract class LegalForceInput extends ClaimInput {

    @Description("Whether it is enforced")
    public @Nullable LegalEnforcement enforcement;

    /// A new claim.
    @Input("AddLegalForceInput")
    @Description(
            "A new claim: whether a piece of legislation is in force, and whether it is enforced")
    public static class Add extends LegalForceInput {

        @NonNull
        @Id
        @Description("Id of the legislation")
        public String legislation;

        @NonNull
        @Description("Whether it is in force")
        public LegalForceValue force;
    }

    /// Changes of a stored version.
    public abstract static class Change extends LegalForceInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("Whether it is in force")
        public @Nullable LegalForceValue force;
    }

    /// A new version.
    @Input("SupersedeLegalForceInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendLegalForceInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
