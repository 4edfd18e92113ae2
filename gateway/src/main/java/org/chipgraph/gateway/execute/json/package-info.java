/// Comes in: received bytes.
/// Goes out: validated tokens as ranges of those bytes, plain values, and JSON text as bytes.
/// Start here: `JsonCursor`.
@NullMarked
package org.chipgraph.gateway.execute.json;

import org.jspecify.annotations.NullMarked;
