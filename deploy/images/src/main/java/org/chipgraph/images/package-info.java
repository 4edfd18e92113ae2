/// Comes in: the packaged applications, `deploy/images/Dockerfile`, the JDK that runs this. Goes out:
/// an OCI archive for each process. Start here: [org.chipgraph.images.Images].
@org.jspecify.annotations.NullMarked
package org.chipgraph.images;
