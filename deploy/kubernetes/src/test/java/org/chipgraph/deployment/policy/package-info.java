/// Comes in: rendered documents that are valid each for itself. Goes out: what is wrong between
/// them, or against our rules of operation. Start here: [org.chipgraph.deployment.policy.Policy].
@org.jspecify.annotations.NullMarked
package org.chipgraph.deployment.policy;
