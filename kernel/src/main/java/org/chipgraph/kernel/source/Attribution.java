package org.chipgraph.kernel.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import java.util.List;
import org.chipgraph.kernel.value.RecordId;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Who says so, and through whom it was reported. The three references are ids here; each service adds the
/// records as fields.
@Shareable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Description("Who says so, and through whom it was reported")
public record Attribution(
        @NonNull @Description("What sort of speaker it is") AttributionKind kind,
        @Ignore @JsonProperty("organization") @Nullable String organizationId,
        @Ignore @JsonProperty("person") @Nullable String personId,
        @Ignore @JsonProperty("reportedVia") List<String> reportedViaIds,
        @NonNull @Description("More on the speaker, per language") List<@NonNull Text> note) {

    @JsonCreator
    public static Attribution of(
            @JsonProperty(value = "kind", required = true) AttributionKind kind,
            @JsonProperty("organization") @Nullable String organization,
            @JsonProperty("person") @Nullable String person,
            @JsonProperty("reportedVia") @Nullable List<String> reportedVia,
            @JsonProperty("note") @Nullable List<Text> note) {
        return new Attribution(
                kind,
                organization == null ? null : RecordId.check(organization),
                person == null ? null : RecordId.check(person),
                reportedVia == null
                        ? List.of()
                        : reportedVia.stream().map(RecordId::check).toList(),
                note == null ? List.of() : List.copyOf(note));
    }
}
