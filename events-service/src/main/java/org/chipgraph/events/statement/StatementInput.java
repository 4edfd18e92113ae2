package org.chipgraph.events.statement;

import java.util.List;
import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.RecordRefInput;
import org.chipgraph.kernel.input.TextInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (what somebody said at an event), as mutations take it.
public abstract class StatementInput extends ClaimInput {

    @Description("To whom it was said")
    public @Nullable List<@NonNull RecordRefInput> audience;

    @Description("What was said, per language")
    public @Nullable List<@NonNull TextInput> text;

    /// A new claim.
    @Input("AddStatementInput")
    @Description("A new claim: what somebody said at an event")
    public static class Add extends StatementInput {

        @NonNull
        @Id
        @Description("Id of the event at which it was said")
        public String occasion;

        @NonNull
        @Description("Who said it")
        public RecordRefInput speaker;
    }

    /// Changes of a stored version.
    public abstract static class Change extends StatementInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("Who said it")
        public @Nullable RecordRefInput speaker;
    }

    /// A new version.
    @Input("SupersedeStatementInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendStatementInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
