/// Comes in: every write at the doors of the service, and what an administrator asks of the log of them. Goes out:
/// entries for what was refused, and pages of the log. Start at [AuditLog].
@NullMarked
package org.chipgraph.kernel.auditlog;

import org.jspecify.annotations.NullMarked;
