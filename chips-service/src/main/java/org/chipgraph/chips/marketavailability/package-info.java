/// Comes in: whether a chip is sold and produced, and where. Goes out: its availability on three times. Start at
/// [MarketAvailabilityGraph].
@NullMarked
package org.chipgraph.chips.marketavailability;

import org.jspecify.annotations.NullMarked;
