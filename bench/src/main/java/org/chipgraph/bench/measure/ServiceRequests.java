package org.chipgraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.CompiledPlan;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.Introspection;
import org.chipgraph.gateway.execute.SubgraphAnswer;
import org.chipgraph.gateway.execute.SubgraphFetcher;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.Planned;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.chipgraph.launcher.Checkout;

/// Finds out which requests the services get for a question: plans and runs it as the gateway does, here, and
/// writes the requests down.
final class ServiceRequests {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final Endpoints endpoints;
    private final Supergraph supergraph;
    private final Planner planner;

    ServiceRequests(Checkout checkout, Endpoints endpoints) {
        this.endpoints = endpoints;
        try {
            this.supergraph =
                    SupergraphReader.read(
                            Files.readString(checkout.resolve("supergraph/supergraph.graphql")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.planner = new Planner(supergraph, Limits.DEFAULT);
    }

    Supergraph supergraph() {
        return supergraph;
    }

    /// In the order in which they were sent. Errors: a document that the gateway refuses.
    List<SubgraphRequest> of(String document) {
        return switch (planner.plan(document, "")) {
            case Planned.Refused(var problems) ->
                    throw new IllegalArgumentException(problems + "\n" + document);
            case Planned.Ready ready -> {
                List<SubgraphRequest> sent = Collections.synchronizedList(new ArrayList<>());
                Executor executor =
                        new Executor(
                                (request, whenDone) -> send(request, whenDone, sent),
                                new Introspection(supergraph.apiSchema()),
                                DEADLINE);
                executor.answer(
                        executor.prepare(new CompiledPlan(ready.plan()), ClientVariables.NONE, ""));
                yield List.copyOf(sent);
            }
        };
    }

    private SubgraphFetcher.Call send(
            SubgraphRequest request,
            Consumer<SubgraphAnswer> whenDone,
            List<SubgraphRequest> sent) {
        sent.add(request);
        Thread.startVirtualThread(() ->
                whenDone.accept(
                        new SubgraphAnswer.Received(
                                endpoints.askService(request.subgraph(), request.body()).body())));
        return () -> {};
    }
}
