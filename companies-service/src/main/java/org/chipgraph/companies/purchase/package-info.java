/// Comes in: who is said to have bought which chips. Goes out: purchases of buyers, sellers and chips, with rivals.
/// Start at [PurchaseGraph].
@NullMarked
package org.chipgraph.companies.purchase;

import org.jspecify.annotations.NullMarked;
