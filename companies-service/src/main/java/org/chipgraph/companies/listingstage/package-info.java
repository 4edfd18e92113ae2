/// Comes in: how far listings of shares are said to have come. Goes out: stages of organizations' listings, with
/// rivals. Start at [ListingStageGraph].
@NullMarked
package org.chipgraph.companies.listingstage;

import org.jspecify.annotations.NullMarked;
