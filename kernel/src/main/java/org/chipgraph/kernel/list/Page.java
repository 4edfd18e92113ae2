package org.chipgraph.kernel.list;

import java.util.List;
import org.chipgraph.kernel.search.SearchMatch;
import org.jspecify.annotations.Nullable;

/// One page of a list. `total` is null when it was not asked for.
public record Page<T>(List<Place<T>> places, PageInfo pageInfo, @Nullable Integer total) {

    /// An element with its cursor, and the texts for which it was found where they are wanted.
    public record Place<T>(T node, String cursor, List<SearchMatch> matches) {}
}
