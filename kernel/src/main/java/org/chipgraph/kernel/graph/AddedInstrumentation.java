package org.chipgraph.kernel.graph;

import graphql.GraphQL;
import graphql.execution.instrumentation.Instrumentation;
import io.smallrye.graphql.spi.EventingService;
import org.jspecify.annotations.Nullable;

/// Adds an instrumentation to those that the library runs every operation with.
public abstract class AddedInstrumentation implements EventingService {

    private final Instrumentation added;

    protected AddedInstrumentation(Instrumentation added) {
        this.added = added;
    }

    @Override
    public @Nullable String getConfigKey() {
        // No key: always on.
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.instrumentation(
                OperationInstrumentation.of(builder.build().getInstrumentation(), added));
    }
}
