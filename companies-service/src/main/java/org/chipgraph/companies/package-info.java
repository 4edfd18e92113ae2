/// companies-service: organizations, people, markets and what is claimed of them. Comes in: GraphQL and REST
/// requests. Goes out: this service's part of the graph. Start at
/// [org.chipgraph.companies.organization.OrganizationGraph].
@NullMarked
package org.chipgraph.companies;

import org.jspecify.annotations.NullMarked;
