package org.chipgraph.kernel.list;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Where a page stands in its list (Relay).
@Shareable
@Description("Where a page stands in its list")
public record PageInfo(
        @NonNull @Description("Whether elements follow") boolean hasNextPage,
        @NonNull @Description("Whether elements precede") boolean hasPreviousPage,
        @Description("Cursor of the first element of the page") @Nullable String startCursor,
        @Description("Cursor of the last element of the page") @Nullable String endCursor) {}
