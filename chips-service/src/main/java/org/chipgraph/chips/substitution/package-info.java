/// Comes in: which chip takes, or is to take, another's place. Goes out: substitutions, from either end. Start at
/// [SubstitutionGraph].
@NullMarked
package org.chipgraph.chips.substitution;

import org.jspecify.annotations.NullMarked;
