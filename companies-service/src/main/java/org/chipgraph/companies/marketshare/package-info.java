/// Comes in: who is said to have which share of a market. Goes out: market shares of organizations and markets, with
/// rivals. Start at [MarketShareGraph].
@NullMarked
package org.chipgraph.companies.marketshare;

import org.jspecify.annotations.NullMarked;
