/// Comes in: an amount or a date as people write it, in English or Chinese ("约23万颗", "up to $15bn",
/// "2023年底"). Goes out: the value that it means, or why it is unclear with the values that it could mean.
/// Start at [Reading].
@NullMarked
package org.chipgraph.kernel.written;

import org.jspecify.annotations.NullMarked;
