/// Comes in: the manifests of this module, as files. Goes out: a test failure for each way in which
/// a cluster would refuse or mistreat them. Start here: [org.chipgraph.deployment.OverlayTest].
@org.jspecify.annotations.NullMarked
package org.chipgraph.deployment;
