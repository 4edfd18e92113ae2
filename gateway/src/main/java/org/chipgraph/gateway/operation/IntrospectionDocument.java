package org.chipgraph.gateway.operation;

import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Builds the operation that the gateway answers itself: only the `__schema` and `__type` fields of
/// the client's, under its response keys and conditions, with the fragments and variables they use.
final class IntrospectionDocument {

    private final OperationDefinition operation;
    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> selections = new LinkedHashSet<>();
    private final Set<String> usedFragments = new LinkedHashSet<>();
    private final Set<String> usedVariables = new LinkedHashSet<>();

    IntrospectionDocument(
            OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        this.operation = operation;
        this.fragments = fragments;
    }

    void add(FieldCollector.Occurrence occurrence) {
        Field field = occurrence.field().transform(b -> b.directives(List.of()));
        Field head = field.transform(b -> b.selectionSet(null));
        selections.add(
                Conditions.field(
                        occurrence.when(),
                        AstPrinter.printAst(head),
                        AstPrinter.printAst(field.getSelectionSet())));
        usedVariables.addAll(occurrence.when().variables());
        use(field);
    }

    String text() {
        if (selections.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("query");
        List<String> declarations = new ArrayList<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (usedVariables.contains(variable.getName())) {
                declarations.add(AstPrinter.printAst(variable));
            }
        }
        if (!declarations.isEmpty()) {
            text.append('(').append(String.join(", ", declarations)).append(')');
        }
        text.append(" { ").append(String.join(" ", selections)).append(" }");
        usedFragments.forEach(
                name -> text.append('\n').append(AstPrinter.printAst(fragments.get(name))));
        return text.toString();
    }

    List<String> variables() {
        return List.copyOf(usedVariables);
    }

    private void use(Node<?> node) {
        usedVariables.addAll(variablesIn(node));
        for (String name : spreadsIn(node)) {
            FragmentDefinition fragment = fragments.get(name);
            if (fragment != null && usedFragments.add(name)) {
                use(fragment);
            }
        }
    }

    static List<String> variablesIn(Node<?> node) {
        Set<String> names = new LinkedHashSet<>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes") // as graphql-java declares it
                            public TraversalControl visitVariableReference(
                                    VariableReference reference, TraverserContext<Node> context) {
                                names.add(reference.getName());
                                return TraversalControl.CONTINUE;
                            }
                        },
                        node);
        return List.copyOf(names);
    }

    private static Set<String> spreadsIn(Node<?> node) {
        Set<String> names = new LinkedHashSet<>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes") // as graphql-java declares it
                            public TraversalControl visitFragmentSpread(
                                    FragmentSpread spread, TraverserContext<Node> context) {
                                names.add(spread.getName());
                                return TraversalControl.CONTINUE;
                            }
                        },
                        node);
        return names;
    }
}
