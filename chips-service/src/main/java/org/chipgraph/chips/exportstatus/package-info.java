/// Comes in: what authorities and others say about trade with a chip. Goes out: its status on three times. Start at
/// [ExportStatusGraph].
@NullMarked
package org.chipgraph.chips.exportstatus;

import org.jspecify.annotations.NullMarked;
