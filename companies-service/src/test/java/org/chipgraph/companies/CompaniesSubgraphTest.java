package org.chipgraph.companies;

import org.chipgraph.kernel.testing.SubgraphContract;

class CompaniesSubgraphTest extends SubgraphContract {

    CompaniesSubgraphTest() {
        super(CompaniesService.class, "companies");
    }
}
