package org.chipgraph.gateway.execute;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.plan.ContextInput;
import org.chipgraph.gateway.plan.EntityBatch;
import org.chipgraph.gateway.plan.Fetch;

/// The document of an entity fetch whose batches may be sent several times, or not at all: it is
/// put together from the parts of the planned one, with a suffix to the names of each part.
///
/// Made once per plan: the parts are kept as JSON, cut where a suffix belongs.
final class GroupedDocument {

    /// Stands for the suffix; no name and no printed literal holds this character.
    private static final String SUFFIX = "\u0000";

    private record Part(List<byte[]> declarations, List<byte[]> field) {}

    private final byte[] ofClient;
    private final Map<EntityBatch, Part> parts = new IdentityHashMap<>();

    GroupedDocument(Fetch fetch) {
        OperationDefinition operation =
                new Parser()
                        .parseDocument(fetch.document())
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow();
        Set<String> own = new LinkedHashSet<>();
        for (EntityBatch batch : fetch.batches()) {
            Set<String> names = variables(batch);
            own.addAll(names);
            parts.put(
                    batch,
                    new Part(
                            pieces(declarations(operation, names)),
                            pieces(field(operation, batch.alias(), names))));
        }
        String clients =
                operation.getVariableDefinitions().stream()
                        .filter(variable -> !own.contains(variable.getName()))
                        .map(variable -> ", " + AstPrinter.printAstCompact(variable))
                        .collect(Collectors.joining());
        this.ofClient = escaped(clients);
    }

    /// The request's JSON up to its first variable.
    byte[] opening(List<OpenBatch> batches) {
        JsonOutput out = new JsonOutput(512).ascii("{\"query\":\"query");
        char separator = '(';
        for (OpenBatch batch : batches) {
            out.ascii(separator);
            write(out, part(batch).declarations(), batch.suffix());
            separator = ',';
        }
        out.raw(ofClient).ascii(")");
        separator = '{';
        for (OpenBatch batch : batches) {
            out.ascii(separator);
            write(out, part(batch).field(), batch.suffix());
            separator = ' ';
        }
        return out.ascii("}\",\"variables\":{").toBytes();
    }

    private Part part(OpenBatch batch) {
        Part part = parts.get(batch.compiled().batch());
        if (part == null) {
            throw new IllegalArgumentException("A batch of another fetch: " + batch.alias());
        }
        return part;
    }

    private static void write(JsonOutput out, List<byte[]> pieces, String suffix) {
        for (int i = 0; i < pieces.size(); i++) {
            out.ascii(i == 0 ? "" : suffix).raw(pieces.get(i));
        }
    }

    private static Set<String> variables(EntityBatch batch) {
        Set<String> names = new LinkedHashSet<>(Set.of(batch.variable()));
        batch.contexts().stream().map(ContextInput::variable).forEach(names::add);
        return names;
    }

    private static String declarations(OperationDefinition operation, Set<String> names) {
        return operation.getVariableDefinitions().stream()
                .filter(variable -> names.contains(variable.getName()))
                .map(variable -> variable.transform(b -> b.name(variable.getName() + SUFFIX)))
                .map(AstPrinter::printAstCompact)
                .collect(Collectors.joining(", "));
    }

    private static String field(OperationDefinition operation, String alias, Set<String> names) {
        Field planned =
                operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .filter(field -> field.getResultKey().equals(alias))
                        .findFirst()
                        .orElseThrow();
        Node<?> renamed =
                new AstTransformer()
                        .transform(
                                planned.transform(b -> b.alias(alias + SUFFIX)),
                                new NodeVisitorStub() {
                                    @Override
                                    public TraversalControl visitVariableReference(
                                            VariableReference node,
                                            TraverserContext<Node> context) {
                                        return names.contains(node.getName())
                                                ? TreeTransformerUtil.changeNode(
                                                        context, renamed(node))
                                                : TraversalControl.CONTINUE;
                                    }
                                });
        return AstPrinter.printAstCompact(renamed);
    }

    private static VariableReference renamed(VariableReference reference) {
        return reference.transform(b -> b.name(reference.getName() + SUFFIX));
    }

    private static List<byte[]> pieces(String text) {
        List<byte[]> pieces = new ArrayList<>();
        for (String piece : text.split(SUFFIX, -1)) {
            pieces.add(escaped(piece));
        }
        return pieces;
    }

    /// As the inside of a JSON string.
    private static byte[] escaped(String text) {
        JsonOutput out = new JsonOutput(text.length() + 2).string(text);
        return Arrays.copyOfRange(out.bytes(), 1, out.size() - 1);
    }
}
