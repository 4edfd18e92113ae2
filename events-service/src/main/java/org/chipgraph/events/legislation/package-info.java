/// Comes in: questions about legislation. Goes out: laws, rules and bills. Start at [LegislationGraph].
@NullMarked
package org.chipgraph.events.legislation;

import org.jspecify.annotations.NullMarked;
