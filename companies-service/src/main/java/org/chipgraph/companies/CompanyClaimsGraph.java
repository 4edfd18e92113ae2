package org.chipgraph.companies;

import jakarta.annotation.security.PermitAll;
import org.chipgraph.kernel.claim.AnyClaimWhere;
import org.chipgraph.kernel.claim.AsOf;
import org.chipgraph.kernel.claim.ClaimConnection;
import org.chipgraph.kernel.claim.ClaimPages;
import org.chipgraph.kernel.claim.Ranks;
import org.chipgraph.kernel.list.ListQuery;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// All claims of this service in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class CompanyClaimsGraph {

    private final ClaimPages pages;

    public CompanyClaimsGraph(ClaimPages pages) {
        this.pages = pages;
    }

    @Query
    @Description("All claims about organizations, persons and markets, newest knowledge first")
    public @Nullable ClaimConnection companyClaims(
            @Description("Only claims for which this holds") @Nullable AnyClaimWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @Description(ListQuery.SEARCH) @Nullable String search,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return pages.page(where, asOf, ranks, search, first, after);
    }
}
