/// Comes in: what was demanded at an event. Goes out: demands with who has to meet them. Start at [DemandGraph].
@NullMarked
package org.chipgraph.events.demand;

import org.jspecify.annotations.NullMarked;
