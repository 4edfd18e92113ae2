/// Comes in: HTTP requests of clients.
/// Goes out: HTTP responses, and HTTP requests to the subgraphs.
/// Start here: `GraphqlRoute`; `Gateway` puts the stages together at start.
@NullMarked
package org.chipgraph.gateway.http;

import org.jspecify.annotations.NullMarked;
