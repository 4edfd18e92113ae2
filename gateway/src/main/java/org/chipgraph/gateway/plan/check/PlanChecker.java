package org.chipgraph.gateway.plan.check;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chipgraph.gateway.plan.EntityBatch;
import org.chipgraph.gateway.plan.Fetch;
import org.chipgraph.gateway.plan.QueryPlan;
import org.chipgraph.gateway.plan.Representation;
import org.chipgraph.gateway.plan.ResponsePath;
import org.chipgraph.gateway.plan.Shape;
import org.chipgraph.gateway.plan.graph.MoveGraph;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Subgraph;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;

/// Proves a plan without running it: every key the client sees is fetched, every field of a
/// representation is known before it is sent, and every document is valid for its subgraph and asks
/// only for what that subgraph owns.
public final class PlanChecker {

    private final MoveGraph graph;
    private final Map<String, GraphQLSchema> schemas;

    private PlanChecker(MoveGraph graph, Map<String, GraphQLSchema> schemas) {
        this.graph = graph;
        this.schemas = schemas;
    }

    public PlanChecker(String supergraphSdl) {
        Supergraph supergraph = SupergraphReader.read(supergraphSdl);
        this.graph = new MoveGraph(supergraph);
        this.schemas = new LinkedHashMap<>();
        SubgraphSchemas parts = new SubgraphSchemas(supergraphSdl);
        for (Subgraph subgraph : supergraph.subgraphs()) {
            schemas.put(
                    subgraph.name(),
                    parts.schema(
                            subgraph.graph(),
                            supergraph.roots().query(),
                            supergraph.roots().mutation()));
        }
    }

    /// A checker of plans for which these labels of moving fields are on.
    public PlanChecker where(Set<String> labelsThatAreOn) {
        return new PlanChecker(graph.where(labelsThatAreOn), schemas);
    }

    /// What is wrong with the plan; empty when nothing is.
    public List<String> check(QueryPlan plan) {
        List<String> problems = new ArrayList<>();
        Writes writes = new Writes();
        DocumentTracer tracer = new DocumentTracer(graph, writes, problems);
        for (Fetch fetch : plan.fetches()) {
            Document document = new Parser().parseDocument(fetch.document());
            validate(fetch, document, problems);
            SelectionSet selections =
                    document.getFirstDefinitionOfType(OperationDefinition.class)
                            .orElseThrow()
                            .getSelectionSet();
            if (fetch.isRoot()) {
                Shape shape = plan.shape();
                tracer.trace(
                        fetch,
                        selections,
                        new DocumentTracer.Stand(
                                shape,
                                "",
                                Writes.Write.NOBODY,
                                Set.of(shape.type()),
                                fetch.when(),
                                FieldSet.NONE,
                                Optional.empty(),
                                new LinkedHashSet<>(graph.subgraphs())));
            } else {
                entities(plan, fetch, selections, tracer, writes, problems);
            }
        }
        new AnswerTracer(writes, problems).trace(plan.shape());
        return problems;
    }

    private void validate(Fetch fetch, Document document, List<String> problems) {
        GraphQLSchema schema = schemas.get(fetch.subgraph());
        new Validator()
                .validateDocument(schema, document, Locale.ENGLISH)
                .forEach(error ->
                        problems.add(
                                "Fetch %d is not valid for %s: %s"
                                        .formatted(
                                                fetch.id(), fetch.subgraph(), error.getMessage())));
    }

    private void entities(
            QueryPlan plan,
            Fetch fetch,
            SelectionSet selections,
            DocumentTracer tracer,
            Writes writes,
            List<String> problems) {
        Set<Integer> before = before(plan, fetch);
        for (EntityBatch batch : fetch.batches()) {
            Field field = field(selections, batch.alias());
            for (ResponsePath path : batch.paths()) {
                DocumentTracer.Stand stand = stand(plan, path, batch, writes);
                represent(fetch, stand, batch.representation(), before, writes, problems);
                new ContextCheck(graph, plan.shape(), writes, problems)
                        .check(fetch, batch, path, stand.when(), before::contains);
                tracer.trace(fetch, field.getSelectionSet(), stand);
            }
        }
    }

    private DocumentTracer.Stand stand(
            QueryPlan plan, ResponsePath path, EntityBatch batch, Writes writes) {
        Shape shape = plan.shape();
        StringBuilder place = new StringBuilder();
        Set<String> holders = Writes.Write.NOBODY;
        Set<String> types = Set.of(shape.type());
        for (ResponsePath.Step step : path.steps()) {
            switch (step) {
                case ResponsePath.Step.Enter(int slot, String _) -> {
                    place.append('/').append(slot);
                    holders = types;
                    Shape.Value value = DocumentTracer.nested(shape.slots().get(slot).value());
                    shape = ((Shape.Value.Nested) value).shape();
                    types =
                            new LinkedHashSet<>(
                                    graph.supergraph().composite(shape.type()).runtimeTypes());
                }
                case ResponsePath.Step.Each() -> {}
                case ResponsePath.Step.Only(List<String> only) -> types = new LinkedHashSet<>(only);
            }
        }
        return new DocumentTracer.Stand(
                shape,
                place.toString(),
                holders,
                types,
                batch.when().and(writes.existence(place.toString())),
                FieldSet.NONE,
                Optional.of(batch.representation()),
                Set.of());
    }

    private void represent(
            Fetch fetch,
            DocumentTracer.Stand stand,
            Representation representation,
            Set<Integer> before,
            Writes writes,
            List<String> problems) {
        Set<String> possible = new LinkedHashSet<>(stand.types());
        possible.retainAll(writes.possibleTypes(stand.place()));
        for (String type : possible) {
            for (Representation.Case each : representation.cases()) {
                if (!each.types().isEmpty() && !each.types().contains(type)) {
                    continue;
                }
                for (Representation.Field field : each.fields()) {
                    if (!writes.covers(
                            new Writes.Needed(
                                    stand.place(),
                                    type,
                                    field.slot(),
                                    stand.when(),
                                    stand.holders()),
                            before::contains)) {
                        problems.add(
                                "Fetch %d sends %s.%s before it is known"
                                        .formatted(fetch.id(), type, field.name()));
                    }
                    below(fetch, stand, type, field, before, writes, problems);
                }
            }
        }
    }

    private void below(
            Fetch fetch,
            DocumentTracer.Stand stand,
            String holder,
            Representation.Field field,
            Set<Integer> before,
            Writes writes,
            List<String> problems) {
        Shape.Value value = DocumentTracer.nested(stand.shape().slots().get(field.slot()).value());
        if (!field.nested().isLeaf() && value instanceof Shape.Value.Nested(boolean _, Shape s)) {
            Set<String> types =
                    new LinkedHashSet<>(graph.supergraph().composite(s.type()).runtimeTypes());
            represent(
                    fetch,
                    new DocumentTracer.Stand(
                            s,
                            stand.place() + "/" + field.slot(),
                            Set.of(holder),
                            types,
                            stand.when(),
                            FieldSet.NONE,
                            Optional.empty(),
                            Set.of()),
                    field.nested(),
                    before,
                    writes,
                    problems);
        }
    }

    private static Set<Integer> before(QueryPlan plan, Fetch fetch) {
        Set<Integer> before = new LinkedHashSet<>(fetch.after());
        for (int earlier : fetch.after()) {
            before.addAll(before(plan, plan.fetches().get(earlier)));
        }
        return before;
    }

    private static Field field(SelectionSet selections, String alias) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field
                    && alias.equals(
                            field.getAlias() == null ? field.getName() : field.getAlias())) {
                return field;
            }
        }
        throw new IllegalArgumentException("The document has no field " + alias);
    }
}
