/// Comes in: a plan's shapes and received JSON.
/// Goes out: objects as arrays of slots, filled from several answers, and the client's JSON.
/// Start here: `Layout` (the compiled shape), then `ObjectValue`.
@NullMarked
package org.chipgraph.gateway.execute.slots;

import org.jspecify.annotations.NullMarked;
