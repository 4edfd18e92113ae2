/// Comes in: the JSON form of a record or claim (import line, mutation input). Goes out: a stored entity, or
/// every fault with its field. Start at [DocumentStore].
@NullMarked
package org.chipgraph.kernel.document;

import org.jspecify.annotations.NullMarked;
