package org.chipgraph.gateway.execute;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Checks the values of variables against the operation's declarations and the API schema.
public final class VariableCoercion {

    private final GraphQLSchema schema;

    public VariableCoercion(GraphQLSchema schema) {
        this.schema = schema;
    }

    /// What became of the variables.
    public sealed interface Result {

        record Accepted(ClientVariables variables) implements Result {}

        /// Each message names the variable, the field in it, and what would be right.
        record Refused(List<String> messages) implements Result {
            public Refused {
                messages = List.copyOf(messages);
            }
        }
    }

    /// Variables that the operation does not declare are ignored.
    public Result coerce(List<VariableDefinition> declared, RawVariables raw) {
        InputCheck check = new InputCheck();
        Map<String, @Nullable Object> coerced = new LinkedHashMap<>();
        Map<String, byte[]> json = new LinkedHashMap<>();
        for (VariableDefinition variable : declared) {
            String name = variable.getName();
            GraphQLInputType type = resolve(variable.getType());
            if (raw.values().containsKey(name)) {
                coerced.put(name, check.value("$" + name, type, raw.values().get(name)));
                json.put(name, raw.json().get(name));
            } else if (variable.getDefaultValue() != null) {
                coerced.put(name, LiteralValue.of(variable.getDefaultValue()));
            } else if (variable.getType() instanceof NonNullType) {
                check.refuse("$" + name, "a value is required, none was given");
            }
        }
        List<String> problems = new ArrayList<>(check.problems());
        return problems.isEmpty()
                ? new Result.Accepted(new ClientVariables(coerced, json))
                : new Result.Refused(problems);
    }

    private GraphQLInputType resolve(Type<?> type) {
        return switch (type) {
            case NonNullType required -> GraphQLNonNull.nonNull(resolve(required.getType()));
            case ListType list -> GraphQLList.list(resolve(list.getType()));
            case TypeName named
                    when schema.getType(named.getName()) instanceof GraphQLInputType t ->
                    t;
            default ->
                    throw new IllegalArgumentException("Not an input type, though valid: " + type);
        };
    }
}
