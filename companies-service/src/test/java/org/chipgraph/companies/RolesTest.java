package org.chipgraph.companies;

import org.chipgraph.kernel.testing.RolesContract;

class RolesTest extends RolesContract {

    RolesTest() {
        super(CompaniesService.class, "companies");
    }
}
