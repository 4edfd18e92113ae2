/// Comes in: rendered documents. Goes out: what a strict API server would refuse: unknown, missing
/// and wrongly typed fields. Start here: [org.chipgraph.deployment.structure.StrictModel].
@org.jspecify.annotations.NullMarked
package org.chipgraph.deployment.structure;
