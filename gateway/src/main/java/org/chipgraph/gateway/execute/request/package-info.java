/// Comes in: a fetch of the plan and the objects that it is about.
/// Goes out: the bytes of the request, each representation in them once.
/// Start here: `RepresentationList`.
@NullMarked
package org.chipgraph.gateway.execute.request;

import org.jspecify.annotations.NullMarked;
