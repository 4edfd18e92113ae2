/// Comes in: how events stand to each other. Goes out: links between two events. Start at [EventLinkGraph].
@NullMarked
package org.chipgraph.events.eventlink;

import org.jspecify.annotations.NullMarked;
