/// Comes in: who is said to hold which position where. Goes out: positions of people and organizations, with
/// rivals. Start at [PositionGraph].
@NullMarked
package org.chipgraph.companies.position;

import org.jspecify.annotations.NullMarked;
