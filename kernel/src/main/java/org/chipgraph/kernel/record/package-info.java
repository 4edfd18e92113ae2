/// Comes in: what people name (an organization, a chip, an event). Goes out: the columns and the behaviour that
/// every record shares. Start at [RecordEntity].
@NullMarked
package org.chipgraph.kernel.record;

import org.jspecify.annotations.NullMarked;
