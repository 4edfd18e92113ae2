package org.chipgraph.companies.market;

import java.util.List;
import org.chipgraph.kernel.input.RecordInput;
import org.chipgraph.kernel.input.TextInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A market that shares are stated of, for instance AI compute chips in China, as mutations take it.
public abstract class MarketInput extends RecordInput {

    @Description("The country whose demand makes the market; null = several or all")
    public @Nullable CountryCode region;

    @Description("What is counted in it, per language")
    public @Nullable List<@NonNull TextInput> definition;

    /// A new record.
    @Input("CreateMarketInput")
    @Description(
            "A new record: a market that shares are stated of, for instance AI compute chips in China")
    public static class Create extends MarketInput {

        @NonNull
        @Id
        @Description("Its immutable kebab-case id")
        public String id;
    }

    /// Changes of a record.
    @Input("UpdateMarketInput")
    @Description("Changes of a record: an absent field stays as it is, null clears it")
    public static class Update extends MarketInput {

        @NonNull
        @Id
        @Description("Its id")
        public String id;

        @NonNull
        @Description("The version that the changes were made from")
        public Integer expectedVersion;
    }
}
