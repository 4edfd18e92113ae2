/// events-service: events, sources and legislation, and what is said at events. Comes in: GraphQL and REST
/// requests. Goes out: this service's part of the graph. Start at [org.chipgraph.events.event.EventGraph].
@NullMarked
package org.chipgraph.events;

import org.jspecify.annotations.NullMarked;
