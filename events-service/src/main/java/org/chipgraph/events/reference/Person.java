package org.chipgraph.events.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.chipgraph.kernel.record.Stub;
import org.eclipse.microprofile.graphql.Description;

/// A person, owned by companies-service.
@Key(fields = @FieldSet("id"))
@Description("A person")
public final class Person extends Stub implements Party {

    @JsonCreator
    public Person(String id) {
        super(id);
    }
}
