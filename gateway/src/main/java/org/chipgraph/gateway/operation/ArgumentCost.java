package org.chipgraph.gateway.operation;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.supergraph.Costs;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/// Adds up the weights of the arguments that a field is given, and of what input objects hold.
final class ArgumentCost {

    private final Costs costs;
    private final ArgumentValues values;

    ArgumentCost(Supergraph supergraph, ArgumentValues values) {
        this.costs = supergraph.costs();
        this.values = values;
    }

    double of(String type, SelectedField field) {
        double sum = 0;
        for (SelectedField.Argument argument : field.arguments()) {
            GraphQLArgument declared = values.declared(type, field, argument.name());
            if (declared != null) {
                String element = Costs.argument(type, field.name(), argument.name());
                sum += costs.weight(element, byType(declared.getType()));
                if (holdsObjects(declared.getType())) {
                    sum += inside(declared.getType(), values.value(argument));
                }
            }
        }
        return sum;
    }

    private int byType(GraphQLInputType type) {
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAllAs(type);
        return costs.weight(named.getName(), holdsObjects(type) ? 1 : 0);
    }

    private static boolean holdsObjects(GraphQLInputType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType;
    }

    private double inside(GraphQLInputType type, @Nullable Object value) {
        double sum = 0;
        if (value instanceof List<?> items) {
            for (Object item : items) {
                sum += inside(type, item);
            }
        } else if (value instanceof Map<?, ?> members
                && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                GraphQLInputObjectField field = object.getField(String.valueOf(member.getKey()));
                if (field != null) {
                    String element = Costs.field(object.getName(), field.getName());
                    sum += costs.weight(element, byType(field.getType()));
                    sum += inside(field.getType(), member.getValue());
                }
            }
        }
        return sum;
    }
}
