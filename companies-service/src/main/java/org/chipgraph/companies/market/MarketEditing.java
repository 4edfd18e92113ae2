package org.chipgraph.companies.market;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.chipgraph.kernel.editing.Editors;
import org.chipgraph.kernel.editing.RecordEditor;
import org.chipgraph.kernel.input.RestoreInput;
import org.chipgraph.kernel.input.RetireInput;
import org.chipgraph.kernel.input.RevertInput;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Changes of records (a market that shares are stated of, for instance AI compute chips in China).
@GraphQLApi
@ReportsProblems
@DenyAll
public class MarketEditing {

    private final RecordEditor<Market> records;

    public MarketEditing(Editors editors) {
        records = editors.ofRecords(Market.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Creates a market")
    public @Nullable Market createMarket(
            @NonNull @Description("The new market") MarketInput.Create input) {
        return records.create();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes a market")
    public @Nullable Market updateMarket(
            @NonNull @Description("The changes") MarketInput.Update input) {
        return records.update();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Takes a market out of lists and search")
    public @Nullable Market retireMarket(
            @NonNull @Description("Which, and why") RetireInput input) {
        return records.retire();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Puts a retired market back")
    public @Nullable Market restoreMarket(
            @NonNull @Description("Which, and why") RestoreInput input) {
        return records.restore();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a market a former state back, whole or some fields of it")
    public @Nullable Market revertMarket(
            @NonNull @Description("Which state of which market") RevertInput input) {
        return records.revert(input);
    }
}
