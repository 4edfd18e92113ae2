package org.chipgraph.events.eventlink;

import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.QuantityInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (how one event stands to another, as somebody tells it), as mutations take it.
public abstract class EventLinkInput extends ClaimInput {

    @Description("The time between them")
    public @Nullable QuantityInput gap;

    @Description("The same as people write it: \"约23万颗\", \"at least 80 GB\"")
    public @Nullable String gapText;

    /// A new claim.
    @Input("AddEventLinkInput")
    @Description("A new claim: how one event stands to another, as somebody tells it")
    public static class Add extends EventLinkInput {

        @NonNull
        @Id
        @Description("Id of the first event")
        public String from;

        @NonNull
        @Id
        @Description("Id of the second event")
        public String to;

        @NonNull
        @Description("What the first event is to the second")
        public EventLinkKind linkKind;
    }

    /// Changes of a stored version.
    public abstract static class Change extends EventLinkInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Id
        @Description("Id of the second event")
        public @Nullable String to;

        @Description("What the first event is to the second")
        public @Nullable EventLinkKind linkKind;
    }

    /// A new version.
    @Input("SupersedeEventLinkInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendEventLinkInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
