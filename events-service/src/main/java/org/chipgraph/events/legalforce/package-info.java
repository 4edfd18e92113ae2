/// Comes in: whether legislation binds. Goes out: its legal force and its enforcement. Start at [LegalForceGraph].
@NullMarked
package org.chipgraph.events.legalforce;

import org.jspecify.annotations.NullMarked;
