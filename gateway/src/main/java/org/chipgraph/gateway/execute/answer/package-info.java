/// Comes in: the bytes of a subgraph's answer and the layout of what was asked.
/// Goes out: an [Answer]: objects to merge, the subgraph's errors, and what is wrong with it.
/// Start here: `AnswerReader.read`.
@NullMarked
package org.chipgraph.gateway.execute.answer;

import org.jspecify.annotations.NullMarked;
