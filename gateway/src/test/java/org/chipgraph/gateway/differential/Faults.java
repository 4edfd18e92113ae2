package org.chipgraph.gateway.differential;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chipgraph.gateway.supergraph.FieldInfo;
import org.chipgraph.gateway.supergraph.FieldSet;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.TypeInfo;
import org.jspecify.annotations.Nullable;

/// Errors, and nulls where none may be: which fields have them follows from the object, the field
/// and its arguments alone, so that every server of the graph fails alike.
///
/// Fields that the graph itself needs (keys, `@requires`) are spared: a single server does not need
/// them. So are those that a subgraph promises more strictly than the graph does: it then loses
/// more than a single server would.
final class Faults extends SimplePerformantInstrumentation {

    private final long seed;
    private final Set<String> spared = new TreeSet<>();

    Faults(Supergraph supergraph, long seed) {
        this.seed = seed;
        for (TypeInfo type : supergraph.types().values()) {
            type.sources()
                    .values()
                    .forEach(source -> source.keys().forEach(key -> spare(key.fields())));
            type.fields().values().forEach(this::spare);
        }
    }

    private void spare(FieldInfo field) {
        for (FieldInfo.Source source : field.sources().values()) {
            spare(source.requires());
            if (!source.type().equals(field.type())) {
                spared.add(field.name());
            }
        }
    }

    private void spare(FieldSet fields) {
        for (FieldSet.Item item : fields.items()) {
            switch (item) {
                case FieldSet.Item.Field field -> {
                    spared.add(field.name());
                    spare(field.children());
                }
                case FieldSet.Item.On on -> spare(on.children());
            }
        }
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        return env -> faulted(env, fetcher.get(env));
    }

    private @Nullable Object faulted(DataFetchingEnvironment env, @Nullable Object value) {
        String field = env.getField().getName();
        if (field.startsWith("_") || spared.contains(field)) {
            return value;
        }
        Object source = env.getSource();
        String object = source instanceof Thing thing ? thing.id() : "root";
        String place = object + "." + field + new TreeMap<>(env.getArguments());
        Random random = new Random(place.hashCode() * 31L + seed);
        random.nextInt();
        return switch (random.nextInt(12)) {
            case 0 -> throw new IllegalStateException("fault");
            case 1 -> null;
            case 2 -> value instanceof List<?> list ? withNull(list, random) : value;
            default -> value;
        };
    }

    private static List<@Nullable Object> withNull(List<?> list, Random random) {
        List<@Nullable Object> broken = new ArrayList<>(list);
        if (!broken.isEmpty()) {
            broken.set(random.nextInt(broken.size()), null);
        }
        return broken;
    }
}
