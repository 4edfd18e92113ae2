/// Comes in: a verified token. Goes out: the roles that methods declare and the name that is recorded with a
/// change. Start at [Roles].
@NullMarked
package org.chipgraph.kernel.security;

import org.jspecify.annotations.NullMarked;
