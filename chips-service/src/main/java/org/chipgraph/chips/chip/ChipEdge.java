package org.chipgraph.chips.chip;

import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A chip in a list.
@Description("A chip in a list")
public final class ChipEdge extends Edge<Chip> {

    ChipEdge(Page.Place<Chip> place) {
        super(place);
    }
}
