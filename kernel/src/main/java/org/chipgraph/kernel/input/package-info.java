/// Comes in: the typed shapes of mutation inputs, for the schema. Goes out: nothing; the write path reads the
/// input as a document ([org.chipgraph.kernel.graph.Inputs]). Start at [RecordInput] and [ClaimInput].
@NullMarked
package org.chipgraph.kernel.input;

import org.jspecify.annotations.NullMarked;
