package org.chipgraph.gateway.supergraph;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads field sets: selections without the outer braces, such as `id organization { id }`.
final class FieldSetParser {

    private FieldSetParser() {}

    static FieldSet parse(String text, String where) {
        return parseBraced("{" + text + "}", where);
    }

    /// Reads what follows the name of a context: a selection in braces, or fragments.
    static FieldSet parseSelection(String text, String where) {
        return text.strip().startsWith("{") ? parseBraced(text, where) : parse(text, where);
    }

    private static FieldSet parseBraced(String text, String where) {
        try {
            OperationDefinition operation =
                    new Parser()
                            .parseDocument(text)
                            .getFirstDefinitionOfType(OperationDefinition.class)
                            .orElseThrow();
            return read(operation.getSelectionSet(), where);
        } catch (InvalidSyntaxException e) {
            throw new SupergraphException(
                    where + " has a field set that cannot be read: \"" + text + "\"");
        }
    }

    private static FieldSet read(SelectionSet selections, String where) {
        List<FieldSet.Item> items = new ArrayList<>();
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field when field.getName().equals("__typename") -> {}
                case Field field ->
                        items.add(
                                new FieldSet.Item.Field(
                                        field.getName(),
                                        arguments(field.getArguments()),
                                        field.getSelectionSet() == null
                                                ? FieldSet.NONE
                                                : read(field.getSelectionSet(), where)));
                case InlineFragment fragment when fragment.getTypeCondition() == null ->
                        items.addAll(read(fragment.getSelectionSet(), where).items());
                case InlineFragment fragment ->
                        items.add(
                                new FieldSet.Item.On(
                                        fragment.getTypeCondition().getName(),
                                        read(fragment.getSelectionSet(), where)));
                default ->
                        throw new SupergraphException(
                                where + " has a fragment spread in a field set: not allowed");
            }
        }
        return new FieldSet(items);
    }

    private static String arguments(List<Argument> arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        return arguments.stream()
                .map(a -> a.getName() + ": " + AstPrinter.printAstCompact(a.getValue()))
                .sorted()
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
