/// Comes in: a supergraph and the number of an experiment.
/// Goes out: whether the gateway answers a random operation as one server with all the data would.
/// Start here: `DifferentialTest`.
@NullMarked
package org.chipgraph.gateway.differential;

import org.jspecify.annotations.NullMarked;
