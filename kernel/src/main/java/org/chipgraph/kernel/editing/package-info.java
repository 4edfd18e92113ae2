/// Comes in: the input of a mutation, or a body over REST. Goes out: the changed record or claim. Start at
/// [RecordEditor] and [ClaimEditor].
@NullMarked
package org.chipgraph.kernel.editing;

import org.jspecify.annotations.NullMarked;
