/// Comes in: questions about events. Goes out: events with participants, legislation and parts. Start at [EventGraph].
@NullMarked
package org.chipgraph.events.event;

import org.jspecify.annotations.NullMarked;
