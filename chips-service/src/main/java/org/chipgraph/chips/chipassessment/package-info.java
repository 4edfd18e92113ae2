/// Comes in: how sources judge a chip. Goes out: assessments, which have no rivals. Start at [ChipAssessmentGraph].
@NullMarked
package org.chipgraph.chips.chipassessment;

import org.jspecify.annotations.NullMarked;
