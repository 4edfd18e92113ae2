package org.chipgraph.events.legislation;

import org.chipgraph.kernel.input.FuzzyDateInput;
import org.chipgraph.kernel.input.RecordInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A law, rule or bill, as mutations take it.
public abstract class LegislationInput extends RecordInput {

    @Description("The country whose law it is")
    public @Nullable CountryCode jurisdiction;

    @Description("Its official number, for instance 2023-23055")
    public @Nullable String number;

    @Description("When it was published")
    public @Nullable FuzzyDateInput published;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String publishedText;

    @Description("When it takes effect")
    public @Nullable FuzzyDateInput effective;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String effectiveText;

    /// A new record.
    @Input("CreateLegislationInput")
    @Description("A new record: a law, rule or bill")
    public static class Create extends LegislationInput {

        @NonNull
        @Id
        @Description("Its immutable kebab-case id")
        public String id;

        @NonNull
        @Description("What sort of legislation it is")
        public LegislationKind kind;
    }

    /// Changes of a record.
    @Input("UpdateLegislationInput")
    @Description("Changes of a record: an absent field stays as it is, null clears it")
    public static class Update extends LegislationInput {

        @NonNull
        @Id
        @Description("Its id")
        public String id;

        @NonNull
        @Description("The version that the changes were made from")
        public Integer expectedVersion;

        @Description("What sort of legislation it is")
        public @Nullable LegislationKind kind;
    }
}
