/// Comes in: what was said at an event. Goes out: statements with speaker and audience. Start at [StatementGraph].
@NullMarked
package org.chipgraph.events.statement;

import org.jspecify.annotations.NullMarked;
