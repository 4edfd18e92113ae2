/// Comes in: one decision of an authority about many chips and destinations. Goes out: the export-status
/// periods that it closes and opens. Start at [ExportDecisions].
@NullMarked
package org.chipgraph.chips.exportdecision;

import org.jspecify.annotations.NullMarked;
