package org.chipgraph.kernel.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.chipgraph.kernel.search.SearchMatch;
import org.jspecify.annotations.Nullable;

/// One page of a list. `total` is null when it was not asked for.
public record Page<T>(List<Place<T>> places, PageInfo pageInfo, @Nullable Integer total) {

    /// An element with its cursor, and the texts for which it was found where they are wanted.
    public record Place<T>(T node, String cursor, List<SearchMatch> matches) {}

    public Page(
            List<Place<T>> places,
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable Integer total) {
        this(
                places,
                new PageInfo(
                        hasNextPage,
                        hasPreviousPage,
                        places.isEmpty() ? null : places.getFirst().cursor(),
                        places.isEmpty() ? null : places.getLast().cursor()),
                total);
    }

    /// The page that is asked for, out of rows in the direction of reading: one more than fit, where there are more.
    public static <R, T> Page<T> of(
            List<R> rows,
            PageRequest request,
            Function<R, Place<T>> place,
            @Nullable Integer total) {
        boolean more = rows.size() > request.size();
        List<R> shown = new ArrayList<>(more ? rows.subList(0, request.size()) : rows);
        if (request.backward()) {
            Collections.reverse(shown);
        }
        boolean inside = request.cursor() != null;
        return new Page<>(
                shown.stream().map(place).toList(),
                request.backward() ? inside : more,
                request.backward() ? more : inside,
                total);
    }
}
