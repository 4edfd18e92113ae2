/// Comes in: what stock exchanges made of an event. Goes out: changes of prices and turnovers of a day. Start at
/// [MarketMoveGraph].
@NullMarked
package org.chipgraph.events.marketmove;

import org.jspecify.annotations.NullMarked;
