package org.chipgraph.events.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.chipgraph.kernel.record.Stub;
import org.eclipse.microprofile.graphql.Description;

/// A chip, a family of chips, or a group of chips that is spoken of as one, owned by chips-service.
@Key(fields = @FieldSet("id"))
@Description("A chip, a family of chips, or a group of chips that is spoken of as one")
public final class Chip extends Stub implements Party {

    @JsonCreator
    public Chip(String id) {
        super(id);
    }
}
