/// Comes in: how events are judged. Goes out: their assessments. Start at [EventAssessmentGraph].
@NullMarked
package org.chipgraph.events.eventassessment;

import org.jspecify.annotations.NullMarked;
