package org.chipgraph.companies.person;

import jakarta.ws.rs.Path;
import org.chipgraph.kernel.document.DocumentStore;
import org.chipgraph.kernel.list.RecordLists;
import org.chipgraph.kernel.rest.DocumentWrites;
import org.chipgraph.kernel.rest.RecordResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Persons over REST.
@Path("/api/persons")
@Tag(name = "Persons")
public class PersonResource extends RecordResource<Person> {

    public PersonResource(RecordLists lists, DocumentStore documents, DocumentWrites writes) {
        super(PersonLists.ALL, PersonOrder.sort(null), lists, documents, writes);
    }
}
