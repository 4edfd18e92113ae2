/// Comes in: what a source says (a date, an amount, a name). Goes out: an immutable value with bounds, or a
/// [org.chipgraph.kernel.problem.ValidationProblem] that says what would be right. Start at [FuzzyDate].
@NullMarked
package org.chipgraph.kernel.value;

import org.jspecify.annotations.NullMarked;
