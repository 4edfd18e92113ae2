package org.chipgraph.kernel.list;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A page of a list as the Relay specification shapes it; each record has a subclass, which gives the
/// GraphQL type its name.
public class Connection<T, E extends Edge<T>> {

    @NonNull
    @Description("The page's elements with their cursors")
    public final List<@NonNull E> edges;

    @NonNull
    @Description("The page's elements")
    public final List<@NonNull T> nodes;

    @NonNull
    @Description("Where the page stands in the list")
    public final PageInfo pageInfo;

    @Description(
            "Number of elements in the whole list; costs a count, so ask for it only where it is shown")
    public final @Nullable Integer totalCount;

    protected Connection(Page<T> page, Function<Page.Place<T>, E> edge) {
        edges = page.places().stream().map(edge).toList();
        nodes = page.places().stream().map(Page.Place::node).toList();
        pageInfo = page.pageInfo();
        totalCount = page.total();
    }
}
