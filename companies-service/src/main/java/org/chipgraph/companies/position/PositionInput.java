package org.chipgraph.companies.position;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.TextInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (that a person holds a position in an organization), as mutations take it.
public abstract class PositionInput extends ClaimInput {

    @Description("Title of the position, per language")
    public @Nullable List<@NonNull TextInput> title;

    /// A new claim.
    @Input("AddPositionInput")
    @Description("A new claim: that a person holds a position in an organization")
    public static class Add extends PositionInput {

        @NonNull
        @Id
        @Description("Id of the person who holds it")
        public String person;

        @NonNull
        @Id
        @Description("Id of the organization in which it is held")
        public String organization;

        @NonNull
        @Description("What sort of position it is")
        public PositionRole role;
    }

    /// Changes of a stored version.
    public abstract static class Change extends PositionInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Id
        @Description("Id of the organization in which it is held")
        public @Nullable String organization;

        @Description("What sort of position it is")
        public @Nullable PositionRole role;
    }

    /// A new version.
    @Input("SupersedePositionInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendPositionInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
