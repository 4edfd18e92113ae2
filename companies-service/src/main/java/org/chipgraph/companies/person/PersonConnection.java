package org.chipgraph.companies.person;

import org.chipgraph.kernel.list.Connection;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A page of persons.
@Description("A page of persons")
public final class PersonConnection extends Connection<Person, PersonEdge> {

    PersonConnection(Page<Person> page) {
        super(page, PersonEdge::new);
    }
}
