/// chips-service: chips and what is claimed about them. Comes in: GraphQL and REST requests. Goes out: this
/// service's part of the graph. Start at [org.chipgraph.chips.chip.ChipGraph].
@NullMarked
package org.chipgraph.chips;

import org.jspecify.annotations.NullMarked;
