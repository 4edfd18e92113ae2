package org.chipgraph.chips.chip;

import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of chips.
@Description("A page of chips")
public final class ChipConnection extends Connection<Chip, ChipEdge> {

    ChipConnection(Page<Chip> page) {
        super(page, ChipEdge::new);
    }
}
