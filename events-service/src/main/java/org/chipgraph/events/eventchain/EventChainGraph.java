package org.chipgraph.events.eventchain;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chipgraph.events.event.Event;
import org.chipgraph.events.eventlink.EventLink;
import org.chipgraph.kernel.claim.ClaimLists;
import org.chipgraph.kernel.claim.Ranks;
import org.chipgraph.kernel.graph.Batches;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Causes and effects of events in GraphQL.
@GraphQLApi
@ReportsProblems
@PermitAll
public class EventChainGraph {

    private static final String DEPTH = "How many links to follow, 1 to 5";

    private static final String RULES =
            " Nearest first, then by date; each event once, at its smallest depth, and never the event itself;"
                    + " at most 500. Links as known today: neither superseded nor deprecated ones. Retired events"
                    + " are neither shown nor followed. CAUSED links and, as an answer is an effect of what it"
                    + " answers, RESPONDS_TO links are followed; PRECEDED, AMENDS and CONTRADICTS are not causal.";

    private final EventChains chains;
    private final ClaimLists claims;

    public EventChainGraph(EventChains chains, ClaimLists claims) {
        this.chains = chains;
        this.claims = claims;
    }

    @Description("What brought it about, and what brought that about, as a flat list." + RULES)
    public CompletionStage<List<@NonNull EventChainStep>> causes(
            @Source Event event, @DefaultValue("1") @Description(DEPTH) @Nullable Integer depth) {
        return follow(ChainDirection.CAUSES, event, depth);
    }

    @Description("What it brought about, and what that brought about, as a flat list." + RULES)
    public CompletionStage<List<@NonNull EventChainStep>> effects(
            @Source Event event, @DefaultValue("1") @Description(DEPTH) @Nullable Integer depth) {
        return follow(ChainDirection.EFFECTS, event, depth);
    }

    @NonNull
    @Description(
            "The last link on the way to it; where several lead there, a preferred one. Its other end is the event"
                    + " of the step before")
    public CompletionStage<EventLink> link(@Source EventChainStep step) {
        EventLink followed = step.followed();
        if (!Batches.environment().getSelectionSet().containsAnyOf("rivals", "versions")) {
            return CompletableFuture.completedStage(followed);
        }
        return claims.of(
                        EventLink.class,
                        "id",
                        followed.id,
                        new ClaimLists.Question(null, null, Ranks.ALL, 1))
                .thenApply(links -> links.isEmpty() ? followed : links.getFirst());
    }

    private CompletionStage<List<EventChainStep>> follow(
            ChainDirection direction, Event event, @Nullable Integer depth) {
        int links = EventChains.checkDepth(depth == null ? 1 : depth);
        return Batches.load(event.id, ids -> chains.follow(direction, links, ids));
    }
}
