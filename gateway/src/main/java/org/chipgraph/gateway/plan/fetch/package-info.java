/// Comes in: a draft (the response tree with the visits of every subgraph). Goes out: fetches with
/// their order, documents and representations, and the response shape. Start here:
/// `FetchEmitter.emit`.
@NullMarked
package org.chipgraph.gateway.plan.fetch;

import org.jspecify.annotations.NullMarked;
