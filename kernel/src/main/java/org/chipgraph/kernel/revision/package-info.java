/// Comes in: every change. Goes out: who made it and when (recorded time), kept by Hibernate Envers.
/// Start at [Revision].
@NullMarked
package org.chipgraph.kernel.revision;

import org.jspecify.annotations.NullMarked;
