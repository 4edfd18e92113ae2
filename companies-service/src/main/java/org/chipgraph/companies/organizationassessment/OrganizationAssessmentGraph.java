package org.chipgraph.companies.organizationassessment;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.chipgraph.companies.market.Market;
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

/// Judgements on organizations in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class OrganizationAssessmentGraph {

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public OrganizationAssessmentGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("How it is judged, newest beginning first")
    public CompletionStage<List<@NonNull OrganizationAssessment>> assessments(
            @Source Organization organization,
            @Description("Only claims for which this holds")
                    @Nullable OrganizationAssessmentWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                OrganizationAssessment.class,
                "organizationId",
                organization.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("The organization that is judged")
    public CompletionStage<@Nullable Organization> organization(
            @Source OrganizationAssessment assessment) {
        return records.reference(Organization.class, assessment.organizationId);
    }

    @Description("The market that the judgement is about")
    public CompletionStage<@Nullable Market> market(@Source OrganizationAssessment assessment) {
        return records.reference(Market.class, assessment.marketId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source OrganizationAssessment organizationAssessment,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(OrganizationAssessment.class, organizationAssessment.id, first, after);
    }
}
