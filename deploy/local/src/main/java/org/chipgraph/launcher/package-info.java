/// Comes in: the checkout, the ports, the built services. Goes out: PostgreSQL, Keycloak, the
/// services and the gateway, running on this machine. Start here: [Product].
@NullMarked
package org.chipgraph.launcher;

import org.jspecify.annotations.NullMarked;
