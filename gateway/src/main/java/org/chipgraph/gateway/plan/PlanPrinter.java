package org.chipgraph.gateway.plan;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;

/// Prints a plan as text: the same plan always as the same text.
public final class PlanPrinter {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private PlanPrinter() {}

    public static String print(QueryPlan plan) {
        PlanPrinter printer = new PlanPrinter();
        printer.line(0, plan.kind().keyword() + " plan");
        printer.node(1, plan.root());
        if (!plan.introspection().isEmpty()) {
            printer.line(1, "Introspection, answered by the gateway");
            printer.document(2, plan.introspection().document());
        }
        printer.text.append("answer\n");
        new ShapePrinter(printer.text).print(plan.shape());
        return printer.text.toString();
    }

    private void node(int depth, PlanNode node) {
        switch (node) {
            case PlanNode.Sequence(List<PlanNode> nodes) -> nodes(depth, "Sequence", nodes);
            case PlanNode.Parallel(List<PlanNode> nodes) -> nodes(depth, "Parallel", nodes);
            case PlanNode.Condition(var when, PlanNode inner) -> {
                line(depth, "Condition " + when);
                node(depth + 1, inner);
            }
            case PlanNode.Flatten(List<ResponsePath> paths, PlanNode inner) -> {
                List<String> names = paths.stream().map(ResponsePath::toString).distinct().toList();
                line(depth, "Flatten " + String.join(", ", names));
                node(depth + 1, inner);
            }
            case PlanNode.Request(Fetch fetch) -> fetch(depth, fetch);
        }
    }

    private void nodes(int depth, String name, List<PlanNode> nodes) {
        if (nodes.isEmpty()) {
            line(depth, "Nothing to fetch");
            return;
        }
        line(depth, name);
        nodes.forEach(node -> node(depth + 1, node));
    }

    private void fetch(int depth, Fetch fetch) {
        StringBuilder head = new StringBuilder("Fetch " + fetch.id() + " from " + fetch.subgraph());
        if (!fetch.after().isEmpty()) {
            head.append(", after ").append(joined(fetch.after()));
        }
        if (!fetch.variables().isEmpty()) {
            head.append(", with $").append(String.join(", $", fetch.variables()));
        }
        line(depth, head.toString());
        for (EntityBatch batch : fetch.batches()) {
            String when = batch.when().isAlways() ? "" : " when " + batch.when();
            List<String> paths = batch.paths().stream().map(ResponsePath::toString).toList();
            line(
                    depth + 1,
                    "$%s: %s%s".formatted(batch.variable(), String.join(", ", paths), when));
            for (Representation.Case each : batch.representation().cases()) {
                line(depth + 2, representation(each));
            }
            ResponsePath first = batch.paths().getFirst();
            for (ContextInput input : batch.contexts()) {
                List<String> sources =
                        input.sources().stream().map(source -> source(first, source)).toList();
                line(
                        depth + 1,
                        "$%s: %s, from %s"
                                .formatted(
                                        input.variable(),
                                        input.type(),
                                        String.join(", else ", sources)));
            }
        }
        document(depth + 1, fetch.document());
    }

    private void document(int depth, String document) {
        String pretty = AstPrinter.printAst(new Parser().parseDocument(document)).strip();
        pretty.lines().forEach(line -> line(depth, line));
    }

    private static String source(ResponsePath path, ContextInput.Source source) {
        ResponsePath enclosing =
                path.part(0, source.depth()).then(new ResponsePath.Step.Only(source.types()));
        return enclosing + " " + pick(source.pick());
    }

    private static String pick(ContextInput.Pick pick) {
        List<String> cases = new ArrayList<>();
        for (ContextInput.Pick.Case each : pick.cases()) {
            String types =
                    each.types().isEmpty() ? "" : "[" + String.join("|", each.types()) + "] ";
            cases.add(
                    types + each.slot() + (each.below().isValue() ? "" : " " + pick(each.below())));
        }
        return "{ " + String.join(" | ", cases) + " }";
    }

    private static String representation(Representation.Case each) {
        String types = each.types().isEmpty() ? "" : "[" + String.join("|", each.types()) + "] ";
        return types + "{ " + String.join(" ", fields(each)) + " }";
    }

    private static List<String> fields(Representation.Case each) {
        List<String> fields = new ArrayList<>();
        switch (each.typename()) {
            case Representation.Case.NONE -> {}
            case Representation.Case.RUNTIME -> fields.add("__typename");
            default -> fields.add("__typename=" + each.typename());
        }
        for (Representation.Field field : each.fields()) {
            String name = field.name() + (field.mandatory() ? "" : "?") + "=" + field.slot();
            if (!field.nested().isLeaf()) {
                List<String> cases =
                        field.nested().cases().stream().map(PlanPrinter::representation).toList();
                name += " " + String.join(" | ", cases);
            }
            fields.add(name);
        }
        return fields;
    }

    private static String joined(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private void line(int depth, String line) {
        text.append(INDENT.repeat(line.isEmpty() ? 0 : depth)).append(line).append('\n');
    }
}
