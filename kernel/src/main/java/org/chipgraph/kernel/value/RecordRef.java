package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/// Names a record of any service.
@Shareable
@Description("Names a record of any type")
public record RecordRef(
        @NonNull @Description("GraphQL type of the record, for instance Chip") String type,
        @NonNull @Id @Description("Id of the record") String id) {

    /// @throws IllegalArgumentException for a malformed id
    @JsonCreator
    public static RecordRef of(
            @JsonProperty(value = "type", required = true) String type,
            @JsonProperty(value = "id", required = true) String id) {
        return new RecordRef(type, RecordId.check(id));
    }
}
