/// Comes in: what sources say about a chip's figures. Goes out: specs, with rivals. Start at [SpecGraph].
@NullMarked
package org.chipgraph.chips.spec;

import org.jspecify.annotations.NullMarked;
