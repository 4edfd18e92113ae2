/// Comes in: who is said to stand on which list of restricted parties. Goes out: such listings of organizations,
/// with rivals. Start at [RestrictedPartyListingGraph].
@NullMarked
package org.chipgraph.companies.restrictedpartylisting;

import org.jspecify.annotations.NullMarked;
