package org.chipgraph.gateway.plan.fetch;

import graphql.language.AstPrinter;
import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.operation.NormalizedOperation;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.gateway.operation.When;
import org.chipgraph.gateway.plan.ContextInput;
import org.chipgraph.gateway.plan.EntityBatch;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.Representation;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.plan.path.Draft;
import org.chipgraph.gateway.plan.path.RequiredFields;
import org.chipgraph.gateway.plan.path.Visit;

/// Writes the requests of a draft as fetches, and its response tree as the response shape.
public final class FetchEmitter {

    /// What the stage gives: fetches in order of their ids, the wave of each, and the shape.
    public record Emitted(List<Fetch> fetches, List<Integer> waves, Shape shape) {
        public Emitted {
            fetches = List.copyOf(fetches);
            waves = List.copyOf(waves);
        }
    }

    /// What entity visits must share to be one batch.
    private record BatchKey(
            Representation representation,
            List<ContextInput> contexts,
            String selection,
            Shape shape,
            When when) {}

    private final MoveGraph graph;
    private final NormalizedOperation operation;
    private final ShapeCompiler shapes;
    private final EntityPaths paths;
    private final Representations representations;
    private final ContextInputs contextInputs;

    private FetchEmitter(MoveGraph graph, NormalizedOperation operation) {
        this.graph = graph;
        this.operation = operation;
        RequiredFields required = new RequiredFields(graph);
        this.shapes = new ShapeCompiler(graph);
        this.paths = new EntityPaths(graph, shapes);
        this.representations = new Representations(graph, required, shapes);
        this.contextInputs = new ContextInputs(graph.supergraph(), required, shapes);
    }

    public static Emitted emit(MoveGraph graph, NormalizedOperation operation, Draft draft) {
        return new FetchEmitter(graph, operation).run(draft);
    }

    private Emitted run(Draft draft) {
        Shape shape = shapes.shape(draft.root());
        Requests requests = new Requests(draft);
        List<Fetch> fetches = new ArrayList<>();
        List<List<Integer>> after = new ArrayList<>();
        List<Integer> waves = new ArrayList<>();
        int waveOffset = 0;
        int turn = 0;
        for (Requests.Request request : requests.ordered()) {
            if (request.turn() != turn) {
                turn = request.turn();
                waveOffset = waves.getLast() + 1;
            }
            waves.add(waveOffset + request.wave());
            after.add(requests.after(request, after));
            fetches.add(
                    request.isRoot()
                            ? root(fetches.size(), request, after.getLast())
                            : entities(fetches.size(), request, after.getLast()));
        }
        return new Emitted(fetches, waves, shape);
    }

    private Fetch root(int id, Requests.Request request, List<Integer> after) {
        Visit visit = request.starts().getFirst();
        When when = visit.when();
        SelectionWriter writer = new SelectionWriter(graph);
        String selection = writer.root(visit, when);
        String document =
                operation.kind().keyword()
                        + declarations(writer.variables(), List.of())
                        + " { "
                        + selection
                        + " }";
        return new Fetch(
                id,
                request.subgraph(),
                operation.kind(),
                document,
                writer.variables(),
                List.of(),
                after,
                when);
    }

    private Fetch entities(int id, Requests.Request request, List<Integer> after) {
        SelectionWriter writer = new SelectionWriter(graph);
        Map<BatchKey, List<List<Visit>>> grouped = grouped(request, writer);
        VariableNames free = new VariableNames(operation);
        List<String> names = free.representations(grouped.size());
        List<EntityBatch> batches = new ArrayList<>();
        List<String> selections = new ArrayList<>();
        When when = When.never();
        for (Map.Entry<BatchKey, List<List<Visit>>> entry : grouped.entrySet()) {
            BatchKey key = entry.getKey();
            List<Visit> visits = entry.getValue().getFirst();
            int number = batches.size();
            String alias = grouped.size() == 1 ? "_entities" : "_e" + number;
            List<String> contexts = free.contexts(key.contexts().size());
            selections.add(
                    "%s_entities(representations: $%s) { %s }"
                            .formatted(
                                    grouped.size() == 1 ? "" : alias + ": ",
                                    names.get(number),
                                    contexts.isEmpty()
                                            ? key.selection()
                                            : writer.entities(visits, key.when(), contexts)));
            batches.add(
                    new EntityBatch(
                            alias,
                            names.get(number),
                            entry.getValue().stream()
                                    .map(each -> paths.of(each.getFirst()))
                                    .toList(),
                            key.representation(),
                            contextInputs.of(visits.getFirst(), contexts),
                            key.when()));
            when = when.or(key.when());
        }
        String document =
                "query"
                        + declarations(writer.variables(), batches)
                        + " { "
                        + String.join(" ", selections)
                        + " }";
        return new Fetch(
                id,
                request.subgraph(),
                OperationKind.QUERY,
                document,
                writer.variables(),
                batches,
                after,
                when);
    }

    /// The visits of a request that can be one batch each, the names of their variables aside.
    private Map<BatchKey, List<List<Visit>>> grouped(
            Requests.Request request, SelectionWriter writer) {
        Map<BatchKey, List<List<Visit>>> grouped = new LinkedHashMap<>();
        for (List<Visit> visits : SharedEntries.of(request.starts())) {
            Visit visit = visits.getFirst();
            When when = visit.when();
            int contexts = visit.door().orElseThrow().inputs().contexts().size();
            List<String> names = new VariableNames(operation).contexts(contexts);
            BatchKey key =
                    new BatchKey(
                            representations.of(visit),
                            contextInputs.of(visit, names),
                            writer.entities(visits, when, names),
                            shapes.shape(visit.place()),
                            when);
            grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(visits);
        }
        return grouped;
    }

    private String declarations(List<String> used, List<EntityBatch> batches) {
        List<String> declarations = new ArrayList<>();
        for (EntityBatch batch : batches) {
            declarations.add("$" + batch.variable() + ": [_Any!]!");
            batch.contexts()
                    .forEach(input ->
                            declarations.add("$" + input.variable() + ": " + input.type()));
        }
        for (VariableDefinition variable : operation.variables()) {
            if (used.contains(variable.getName())) {
                VariableDefinition bare = variable.transform(b -> b.directives(List.of()));
                declarations.add(AstPrinter.printAstCompact(bare));
            }
        }
        return declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ")";
    }
}
