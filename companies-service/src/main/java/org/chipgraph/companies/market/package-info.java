/// Comes in: questions about markets. Goes out: markets with their names and borders. Start at [MarketGraph].
@NullMarked
package org.chipgraph.companies.market;

import org.jspecify.annotations.NullMarked;
