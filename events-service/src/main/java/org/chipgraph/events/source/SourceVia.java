package org.chipgraph.events.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.chipgraph.kernel.search.Searched;
import org.chipgraph.kernel.value.RecordId;
import org.chipgraph.kernel.value.WebAddress;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/// One step on the way from the origin of a source to the copy that was read.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Description("One step on the way from the origin of a source to the copy that was read")
public record SourceVia(
        @Ignore @JsonProperty("organization") @Nullable String organizationId,
        @Searched
                @Description(
                        "Name of the publication, where it is no organization of the graph or has a name of its own")
                @Nullable String name,
        @Description("Where this step can be read") @Nullable String url) {

    /// @throws IllegalArgumentException for a malformed id or address, or when neither organization nor name is given
    @JsonCreator
    public static SourceVia of(
            @JsonProperty("organization") @Nullable String organization,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("url") @Nullable String url) {
        if (organization == null && name == null) {
            throw new IllegalArgumentException("a step needs an organization or a name");
        }
        return new SourceVia(
                organization == null ? null : RecordId.check(organization),
                name,
                url == null ? null : WebAddress.check(url));
    }
}
