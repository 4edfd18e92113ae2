/// Comes in: questions about chips. Goes out: chips with their families, variants and designers. Start at [ChipGraph].
@NullMarked
package org.chipgraph.chips.chip;

import org.jspecify.annotations.NullMarked;
