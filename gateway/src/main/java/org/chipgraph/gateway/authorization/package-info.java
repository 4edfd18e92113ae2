/// Comes in: what the supergraph requires of clients, and what a client's token grants.
/// Goes out: whether the client may have a field, and by which answers a plan was shaped.
/// Start here: `AccessRules` (once per supergraph), then `Access` (once per planned operation).
@NullMarked
package org.chipgraph.gateway.authorization;

import org.jspecify.annotations.NullMarked;
