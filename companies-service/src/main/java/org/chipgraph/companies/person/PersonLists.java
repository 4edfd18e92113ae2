package org.chipgraph.companies.person;

import org.chipgraph.kernel.list.RecordList;

/// The lists of persons.
final class PersonLists {

    static final RecordList<Person> ALL = RecordList.all(Person.class, "person");

    private PersonLists() {}
}
