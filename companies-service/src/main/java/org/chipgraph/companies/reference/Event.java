package org.chipgraph.companies.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.chipgraph.kernel.record.Stub;
import org.eclipse.microprofile.graphql.Description;

/// Something that happened, owned by events-service.
@Key(fields = @FieldSet("id"))
@Description("Something that happened")
public final class Event extends Stub {

    @JsonCreator
    public Event(String id) {
        super(id);
    }
}
