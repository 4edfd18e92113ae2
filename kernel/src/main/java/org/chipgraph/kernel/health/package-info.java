/// What a service says of itself at `/q/health`. Start at [DatabaseHealth].
@NullMarked
package org.chipgraph.kernel.health;

import org.jspecify.annotations.NullMarked;
