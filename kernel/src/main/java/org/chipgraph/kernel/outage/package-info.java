/// What becomes of requests while the database is away for a moment. Start at [Outage].
@NullMarked
package org.chipgraph.kernel.outage;

import org.jspecify.annotations.NullMarked;
