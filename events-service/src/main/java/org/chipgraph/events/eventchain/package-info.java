/// Comes in: an event and a depth. Goes out: the events that brought it about or that it brought about. Start at
/// [EventChains].
@NullMarked
package org.chipgraph.events.eventchain;

import org.jspecify.annotations.NullMarked;
