package org.chipgraph.gateway.http;

import org.chipgraph.gateway.authorization.Rights;

/// Who asks.
///
/// Shape: `authorization` is the header to forward, empty for an anonymous client.
record Client(String authorization, Rights rights) {

    static final Client ANONYMOUS = new Client("", Rights.ANONYMOUS);
}
