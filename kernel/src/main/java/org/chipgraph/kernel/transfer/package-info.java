/// Comes in: files of documents, NDJSON or CSV, of any length. Goes out: stored rows, all or nothing; and what
/// is stored, as such files. Both in constant memory. Start at [Import].
@NullMarked
package org.chipgraph.kernel.transfer;

import org.jspecify.annotations.NullMarked;
