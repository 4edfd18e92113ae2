/// Comes in: questions about sources. Goes out: what can be read, from its origin to the copy that was read. Start at
/// [SourceGraph].
@NullMarked
package org.chipgraph.events.source;

import org.jspecify.annotations.NullMarked;
