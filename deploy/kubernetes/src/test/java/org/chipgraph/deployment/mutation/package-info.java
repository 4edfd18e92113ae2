/// Comes in: good manifests. Goes out: a test failure for each check that misses the damage it is
/// meant for. Start here: [org.chipgraph.deployment.mutation.MutationTest].
@org.jspecify.annotations.NullMarked
package org.chipgraph.deployment.mutation;
