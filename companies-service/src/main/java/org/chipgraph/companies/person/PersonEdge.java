package org.chipgraph.companies.person;

import org.chipgraph.kernel.list.Edge;
import org.chipgraph.kernel.list.Page;
import org.eclipse.microprofile.graphql.Description;

/// A person in a list.
@Description("A person in a list")
public final class PersonEdge extends Edge<Person> {

    PersonEdge(Page.Place<Person> place) {
        super(place);
    }
}
