package org.chipgraph.companies.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.chipgraph.kernel.record.Stub;
import org.eclipse.microprofile.graphql.Description;

/// A law, rule or bill, owned by events-service.
@Key(fields = @FieldSet("id"))
@Description("A law, rule or bill")
public final class Legislation extends Stub {

    @JsonCreator
    public Legislation(String id) {
        super(id);
    }
}
