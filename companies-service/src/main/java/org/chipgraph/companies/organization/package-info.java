/// Comes in: questions about organizations. Goes out: organizations with their groups, parents and subsidiaries.
/// Start at [OrganizationGraph].
@NullMarked
package org.chipgraph.companies.organization;

import org.jspecify.annotations.NullMarked;
