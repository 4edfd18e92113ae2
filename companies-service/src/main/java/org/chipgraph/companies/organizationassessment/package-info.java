/// Comes in: how organizations are judged. Goes out: their assessments. Start at [OrganizationAssessmentGraph].
@NullMarked
package org.chipgraph.companies.organizationassessment;

import org.jspecify.annotations.NullMarked;
