/// Comes in: what a caller did wrong, or what is out of reach. Goes out: one coded error, the same in GraphQL
/// (`extensions.code`) and REST (RFC 9457). Start at [Problem].
@NullMarked
package org.chipgraph.kernel.problem;

import org.jspecify.annotations.NullMarked;
