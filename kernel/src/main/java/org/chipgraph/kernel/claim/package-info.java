/// Comes in: all versions of the claims about some records. Goes out: those that a reader is shown for
/// `asOf`, `ranks` and `where`, with match and rivals. Start at [ClaimReading].
@NullMarked
package org.chipgraph.kernel.claim;

import org.jspecify.annotations.NullMarked;
