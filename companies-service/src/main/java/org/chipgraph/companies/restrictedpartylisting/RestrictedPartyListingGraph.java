package org.chipgraph.companies.restrictedpartylisting;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.companies.organization.Organization;
import org.chipgraph.kernel.claim.AsOf;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.Ranks;
import org.chipgraph.kernel.history.History;
import org.chipgraph.kernel.history.HistoryConnection;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.record.Records;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Restricted-party listings in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class RestrictedPartyListingGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public RestrictedPartyListingGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description(
            "The lists of restricted parties on which it is said to stand, newest beginning first")
    public CompletionStage<List<@NonNull RestrictedPartyListing>> restrictedPartyListings(
            @Source Organization organization,
            @Description("Only claims for which this holds")
                    @Nullable RestrictedPartyListingWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                RestrictedPartyListing.class,
                "organizationId",
                organization.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The organization that stands on the list")
    public CompletionStage<@Nullable Organization> organization(
            @Source RestrictedPartyListing listing) {
        return records.reference(Organization.class, listing.organizationId);
    }

    @Description("The authority that keeps the list")
    public CompletionStage<@Nullable Organization> authority(
            @Source RestrictedPartyListing listing) {
        return records.reference(Organization.class, listing.authorityId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source RestrictedPartyListing restrictedPartyListing,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(RestrictedPartyListing.class, restrictedPartyListing.id, first, after);
    }
}
