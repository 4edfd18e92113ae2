package org.chipgraph.companies.purchase;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Requires;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chipgraph.companies.organization.Organization;
import org.chipgraph.companies.reference.Chip;
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

/// Purchases in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class PurchaseGraph {

    private static final String PRODUCT = "productId";

    private final ClaimLists claims;
    private final Records records;
    private final History history;

    public PurchaseGraph(ClaimLists claims, Records records, History history) {
        this.claims = claims;
        this.records = records;
        this.history = history;
    }

    @Description("What it is said to have bought, newest beginning first")
    public CompletionStage<List<@NonNull Purchase>> purchases(
            @Source Organization organization,
            @Description("Only claims for which this holds") @Nullable PurchaseWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Purchase.class,
                "buyerId",
                organization.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Description("What it is said to have sold, newest beginning first")
    public CompletionStage<List<@NonNull Purchase>> sales(
            @Source Organization organization,
            @Description("Only claims for which this holds") @Nullable PurchaseWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        return claims.of(
                Purchase.class,
                "sellerId",
                organization.id,
                new ClaimLists.Question(where, asOf, ranks, first));
    }

    @Requires(fields = @FieldSet("memberOfIds"))
    @Description("Who is said to have bought it, newest beginning first")
    public CompletionStage<List<@NonNull Purchase>> purchases(
            @Source Chip chip,
            @DefaultValue("false")
                    @Description(
                            "Also purchases of the families and groups that it belongs to; such a purchase says nothing about any one chip")
                    @Nullable Boolean includeGroups,
            @Description("Only claims for which this holds") @Nullable PurchaseWhere where,
            @Description("The days to read for; omitted: as known today") @Nullable AsOf asOf,
            @DefaultValue("BEST") @Description("Which ranks to show") @Nullable Ranks ranks,
            @DefaultValue("100") @Description("How many, at most 500") @Nullable Integer first) {
        ClaimLists.Question question = new ClaimLists.Question(where, asOf, ranks, first);
        return Boolean.TRUE.equals(includeGroups)
                ? ofAny(chip.withGroups(), question)
                : claims.of(Purchase.class, PRODUCT, chip.id, question);
    }

    @Description("The organization that bought")
    public CompletionStage<@Nullable Organization> buyer(@Source Purchase purchase) {
        return records.reference(Organization.class, purchase.buyerId);
    }

    @Description("The organization that sold; null when it is not said")
    public CompletionStage<@Nullable Organization> seller(@Source Purchase purchase) {
        return records.reference(Organization.class, purchase.sellerId);
    }

    @Description("The chip, family or group that was bought")
    public @Nullable Chip product(@Source Purchase purchase) {
        return new Chip(purchase.productId);
    }

    @NonNull
    @Description(History.DESCRIPTION)
    public CompletionStage<HistoryConnection> history(
            @Source Purchase purchase,
            @Description("How many, at most 100; omitted: 20") @Nullable Integer first,
            @Description("Only those after this cursor") @Nullable String after) {
        return history.of(Purchase.class, purchase.id, first, after);
    }

    /// The look-ups of all products of all chips are one batch; each slot lies within one product.
    private CompletionStage<List<Purchase>> ofAny(
            List<String> products, ClaimLists.Question question) {
        List<CompletableFuture<List<Purchase>>> lists =
                products.stream()
                        .map(product ->
                                claims.of(Purchase.class, PRODUCT, product, question)
                                        .toCompletableFuture())
                        .toList();
        return CompletableFuture.allOf(lists.toArray(CompletableFuture[]::new))
                .thenApply(all ->
                        lists.stream()
                                .flatMap(list -> list.join().stream())
                                .sorted(ClaimLists.NEWEST_FIRST)
                                .limit(question.size())
                                .toList());
    }
}
