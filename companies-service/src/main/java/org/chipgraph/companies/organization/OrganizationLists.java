package org.chipgraph.companies.organization;

import org.chipgraph.kernel.list.RecordList;

/// The lists of organizations.
final class OrganizationLists {

    static final RecordList<Organization> ALL = RecordList.all(Organization.class, "organization");

    static final RecordList<Organization> COMPANIES =
            RecordList.where("company", Organization.class, "organization", "r.kind = 'COMPANY'");

    private OrganizationLists() {}
}
