/// Comes in: the built applications. Goes out: whether the product as a whole does what its users need. Start at
/// [QuestionsTest].
@NullMarked
package org.chipgraph.acceptance;

import org.jspecify.annotations.NullMarked;
