package org.chipgraph.gateway.supergraph;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.StringValue;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Map;
import java.util.Optional;

/// Typed access to one directive of the join specification; `where` names the element that carries it.
record Join(Directive directive, String where, Map<String, Subgraph> graphs) {

    /// The subgraph that `graph:` names; empty when the argument is absent.
    Optional<Subgraph> graph() {
        Argument argument = directive.getArgument("graph");
        if (argument == null) {
            return Optional.empty();
        }
        String graph = argument.getValue() instanceof EnumValue value ? value.getName() : "";
        Subgraph subgraph = graphs.get(graph);
        if (subgraph == null) {
            throw new SupergraphException(
                    "%s names the graph %s, which the enum of graphs does not list (it has %s)"
                            .formatted(where, graph, String.join(", ", graphs.keySet())));
        }
        return Optional.of(subgraph);
    }

    String requiredGraph() {
        return graph().map(Subgraph::name)
                .orElseThrow(() ->
                        new SupergraphException(
                                "%s has @%s without a graph"
                                        .formatted(where, directive.getName())));
    }

    boolean flag(String argument, boolean otherwise) {
        if (directive.getArgument(argument) != null
                && directive.getArgument(argument).getValue() instanceof BooleanValue value) {
            return value.isValue();
        }
        return otherwise;
    }

    Optional<String> text(String argument) {
        return directive.getArgument(argument) != null
                        && directive.getArgument(argument).getValue() instanceof StringValue value
                ? Optional.of(value.getValue())
                : Optional.empty();
    }

    FieldSet fieldSet(String argument) {
        return text(argument).map(text -> FieldSetParser.parse(text, where)).orElse(FieldSet.NONE);
    }

    /// The `type:` argument: the field's type in that subgraph.
    TypeRef type(TypeRef otherwise) {
        Optional<String> text = text("type");
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return TypeRef.of(Parser.parseType(text.get()));
        } catch (InvalidSyntaxException e) {
            throw new SupergraphException(where + " has a type that cannot be read: " + text.get());
        }
    }
}
