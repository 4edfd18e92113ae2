package org.chipgraph.kernel.graph;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.chipgraph.kernel.outage.Outage;
import org.chipgraph.kernel.problem.InternalProblem;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/// Collects the look-ups of one field of one request into one call.
///
/// The library's own batching (`@Source List<X>`) has one loader per field of a type: two aliases of a field
/// with different arguments would share the first one's answer. Here the loader is bound to the place of the
/// field in the response, so every alias has its own.
public final class Batches {

    private Batches() {}

    /// Shape: `loader` gets every distinct key once and answers a map with all of them.
    /// Must be called from a resolver method; all look-ups of one response field must pass the same loader.
    public static <K, V> CompletionStage<V> load(K key, Function<List<K>, Map<K, V>> loader) {
        DataFetchingEnvironment environment = environment();
        String place = place(environment);
        DataLoaderRegistry registry = environment.getDataLoaderRegistry();
        registry.computeIfAbsent(
                place,
                name ->
                        DataLoaderFactory.newMappedDataLoader((Set<K> keys) ->
                                CompletableFuture.completedStage(
                                        masked(loader, List.copyOf(keys)))));
        DataLoader<K, V> batch = Objects.requireNonNull(environment.getDataLoader(place));
        return batch.load(key);
    }

    /// As [#load], for what may not exist: null for a null key and for a key that the answer lacks.
    public static <K, V> CompletionStage<@Nullable V> find(
            @Nullable K key, Function<List<K>, Map<K, V>> loader) {
        return key == null
                ? CompletableFuture.completedStage(null)
                : load(key, loader).<@Nullable V>thenApply(found -> found);
    }

    /// The environment of the field that is being resolved.
    public static DataFetchingEnvironment environment() {
        Context context = SmallRyeContextManager.getCurrentSmallRyeContext();
        DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
        return environment instanceof UndescribedFields.Undescribed undescribed
                ? undescribed.described()
                : environment;
    }

    private static <K, V> Map<K, V> masked(Function<List<K>, Map<K, V>> loader, List<K> keys) {
        try {
            return Arc.container().instance(Outage.class).get().reading(() -> loader.apply(keys));
        } catch (RuntimeException e) {
            throw InternalProblem.masking(e);
        }
    }

    /// The keys down to the field, each with the type that it is asked of: below a union the same keys may be
    /// asked of several types, with other arguments.
    private static String place(DataFetchingEnvironment environment) {
        StringBuilder place = new StringBuilder();
        ExecutionStepInfo step = environment.getExecutionStepInfo();
        while (step != null && step.hasParent()) {
            if (step.getPath().isNamedSegment()) {
                place.append(step.getObjectType().getName())
                        .append('.')
                        .append(step.getResultKey())
                        .append(' ');
            }
            step = step.getParent();
        }
        return place.toString();
    }
}
