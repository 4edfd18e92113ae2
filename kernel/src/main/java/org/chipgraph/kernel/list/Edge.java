package org.chipgraph.kernel.list;

import java.util.List;
import org.chipgraph.kernel.search.SearchMatch;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// An element of a page; each record has a subclass, which gives the GraphQL type its name.
public class Edge<T> {

    @NonNull
    @Description("The element")
    public final T node;

    @NonNull
    @Description("Its place in the list, for after and before")
    public final String cursor;

    @NonNull
    @Description(
            "Texts in which words of the search occur, names first, at most 5; empty without search")
    public final List<@NonNull SearchMatch> matches;

    protected Edge(Page.Place<T> place) {
        node = place.node();
        cursor = place.cursor();
        matches = place.matches();
    }
}
