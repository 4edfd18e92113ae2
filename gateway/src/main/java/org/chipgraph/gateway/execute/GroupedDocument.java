package org.chipgraph.gateway.execute;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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

    /// Shape: `own` declares the batch's variables; `clients` are the client variables in `field`.
    private record Part(List<byte[]> own, Set<String> clients, List<byte[]> field) {}

    private final Map<EntityBatch, Part> parts = new IdentityHashMap<>();
    private final Map<String, byte[]> clientDeclarations = new LinkedHashMap<>();

    GroupedDocument(Fetch fetch) {
        OperationDefinition operation =
                new Parser()
                        .parseDocument(fetch.document())
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (fetch.variables().contains(variable.getName())) {
                String text = AstPrinter.printAstCompact(variable);
                clientDeclarations.put(variable.getName(), escaped(text));
            }
        }
        for (EntityBatch batch : fetch.batches()) {
            parts.put(batch, part(operation, batch));
        }
    }

    private static Part part(OperationDefinition operation, EntityBatch batch) {
        Set<String> own = new LinkedHashSet<>(Set.of(batch.variable()));
        batch.contexts().stream().map(ContextInput::variable).forEach(own::add);
        Set<String> clients = new LinkedHashSet<>();
        String field = field(operation, batch.alias(), own, clients);
        return new Part(pieces(declarations(operation, own)), clients, pieces(field));
    }

    /// The request's JSON up to its first variable. A client variable is declared where it is used.
    byte[] opening(List<OpenBatch> batches) {
        JsonOutput out = new JsonOutput(512).ascii("{\"query\":\"query");
        Set<String> clients = new LinkedHashSet<>();
        char separator = '(';
        for (OpenBatch batch : batches) {
            write(out.ascii(separator), part(batch).own(), batch.suffix());
            clients.addAll(part(batch).clients());
            separator = ',';
        }
        clientDeclarations.forEach((name, declaration) -> {
            if (clients.contains(name)) {
                out.ascii(',').raw(declaration);
            }
        });
        out.ascii(')');
        separator = '{';
        for (OpenBatch batch : batches) {
            write(out.ascii(separator), part(batch).field(), batch.suffix());
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

    private static String declarations(OperationDefinition operation, Set<String> names) {
        return operation.getVariableDefinitions().stream()
                .filter(variable -> names.contains(variable.getName()))
                .map(variable -> variable.transform(b -> b.name(variable.getName() + SUFFIX)))
                .map(AstPrinter::printAstCompact)
                .collect(Collectors.joining(", "));
    }

    /// Marks the gateway's own names, and notes those of the client.
    private static String field(
            OperationDefinition operation, String alias, Set<String> own, Set<String> clients) {
        Field planned =
                operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .filter(field -> field.getResultKey().equals(alias))
                        .findFirst()
                        .orElseThrow();
        NodeVisitorStub marking =
                new NodeVisitorStub() {
                    @Override
                    public TraversalControl visitVariableReference(
                            VariableReference node, TraverserContext<Node> context) {
                        if (own.contains(node.getName())) {
                            return TreeTransformerUtil.changeNode(context, renamed(node));
                        }
                        clients.add(node.getName());
                        return TraversalControl.CONTINUE;
                    }
                };
        Node<?> marked =
                new AstTransformer()
                        .transform(planned.transform(b -> b.alias(alias + SUFFIX)), marking);
        return AstPrinter.printAstCompact(marked);
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
