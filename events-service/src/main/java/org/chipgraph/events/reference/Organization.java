package org.chipgraph.events.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.chipgraph.kernel.record.Stub;
import org.eclipse.microprofile.graphql.Description;

/// A company, authority, medium or other organization, owned by companies-service.
@Key(fields = @FieldSet("id"))
@Description("A company, authority, medium or other organization")
public final class Organization extends Stub implements Party {

    @JsonCreator
    public Organization(String id) {
        super(id);
    }
}
