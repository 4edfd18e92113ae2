package org.chipgraph.gateway.differential;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chipgraph.gateway.supergraph.ContextArgument;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/// What the one server, which knows the objects around each object, passes for arguments that
/// clients do not see (`@fromContext`).
final class FilledArguments {

    private final Supergraph supergraph;
    private final World world;

    FilledArguments(Supergraph supergraph, World world) {
        this.supergraph = supergraph;
        this.world = world;
    }

    /// The value with the objects around it, outermost first, for the fields below.
    @Nullable Object around(@Nullable Object value, DataFetchingEnvironment env) {
        if (supergraph.contexts().isEmpty()) {
            return value;
        }
        List<Thing> around = new ArrayList<>(around(env));
        around.add(thing(env));
        return DataFetcherResult.newResult().data(value).localContext(around).build();
    }

    static Thing thing(DataFetchingEnvironment env) {
        String parent = ((GraphQLObjectType) env.getParentType()).getName();
        return env.getSource() instanceof Thing known ? known : new Thing(parent, "root");
    }

    private static List<Thing> around(DataFetchingEnvironment env) {
        List<Thing> around = env.getLocalContext();
        return around == null ? List.of() : around;
    }

    Map<String, @Nullable Object> of(DataFetchingEnvironment env) {
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>(env.getArguments());
        supergraph.composite(thing(env).type()).field(env.getField().getName()).stream()
                .flatMap(field -> field.sources().values().stream())
                .flatMap(source -> source.contextArguments().stream())
                .forEach(argument ->
                        arguments.put(argument.name(), value(argument.value(), around(env))));
        return arguments;
    }

    private @Nullable Object value(ContextArgument.ContextValue value, List<Thing> around) {
        Set<String> setting = supergraph.contexts().getOrDefault(value.context(), Set.of());
        Thing nearest =
                around.reversed().stream()
                        .filter(thing -> setting.contains(thing.type()))
                        .findFirst()
                        .orElseThrow();
        return selected(nearest, value.selection());
    }

    private @Nullable Object selected(@Nullable Object from, FieldSet selection) {
        if (selection.isEmpty() || from == null) {
            return from;
        }
        if (from instanceof List<?> items) {
            List<@Nullable Object> values = new ArrayList<>();
            items.forEach(item -> values.add(selected(item, selection)));
            return values;
        }
        Thing thing = (Thing) from;
        for (FieldSet.Item item : selection.items()) {
            switch (item) {
                case FieldSet.Item.On(String type, FieldSet children) -> {
                    if (supergraph.composite(type).runtimeTypes().contains(thing.type())) {
                        return selected(thing, children);
                    }
                }
                case FieldSet.Item.Field(String name, String _, FieldSet children) -> {
                    return selected(world.value(thing, name, Map.of()), children);
                }
            }
        }
        return null;
    }
}
