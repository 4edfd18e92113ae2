/// Comes in: the attempts of users to change something. Goes out: an entry of the audit log for each. Start at
/// [Attempt].
@NullMarked
package org.chipgraph.kernel.audit;

import org.jspecify.annotations.NullMarked;
