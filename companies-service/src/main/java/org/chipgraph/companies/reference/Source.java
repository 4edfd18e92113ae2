package org.chipgraph.companies.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.chipgraph.kernel.record.Stub;
import org.eclipse.microprofile.graphql.Description;

/// Something that can be read: an article, a filing, an official page, owned by events-service.
@Key(fields = @FieldSet("id"))
@Description("Something that can be read: an article, a filing, an official page")
public final class Source extends Stub {

    @JsonCreator
    public Source(String id) {
        super(id);
    }
}
