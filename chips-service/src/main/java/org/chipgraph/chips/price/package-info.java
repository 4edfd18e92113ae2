/// Comes in: what sources say that a chip costs. Goes out: prices, side by side where they differ. Start at
/// [PriceGraph].
@NullMarked
package org.chipgraph.chips.price;

import org.jspecify.annotations.NullMarked;
