/// Comes in: a finished plan and the supergraph's text. Goes out: what is wrong with the plan,
/// found without running it; nothing when it is right. Start here: `PlanChecker.check`.
@NullMarked
package org.chipgraph.gateway.plan.check;

import org.jspecify.annotations.NullMarked;
