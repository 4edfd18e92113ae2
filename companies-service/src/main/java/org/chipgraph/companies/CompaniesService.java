package org.chipgraph.companies;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.chipgraph.companies.organization.Organization;
import org.chipgraph.companies.person.Person;
import org.chipgraph.companies.position.Position;
import org.chipgraph.kernel.document.DocumentTypes;

/// Registers the record and claim types of this service.
public class CompaniesService {

    @Produces
    @Singleton
    DocumentTypes types() {
        return new DocumentTypes(Organization.class, Person.class, Position.class);
    }
}
