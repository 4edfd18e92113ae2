/// Comes in: what an event did to an organization. Goes out: impacts, actual, expected and potential ones apart. Start at
/// [ImpactGraph].
@NullMarked
package org.chipgraph.events.impact;

import org.jspecify.annotations.NullMarked;
