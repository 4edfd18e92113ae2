package org.chipgraph.events.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.value.RecordId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What an event has to do with a piece of legislation.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Description("What an event has to do with a piece of legislation")
public record EventLegislation(
        @NonNull @Description("What the event has to do with it") EventLegislationRole role,
        @Ignore @JsonProperty("legislation") String legislationId,
        @NonNull @Description("Where it can be read") List<@NonNull Citation> citations) {

    /// @throws IllegalArgumentException for a malformed id
    @JsonCreator
    public static EventLegislation of(
            @JsonProperty(value = "role", required = true) EventLegislationRole role,
            @JsonProperty(value = "legislation", required = true) String legislation,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return new EventLegislation(
                role,
                RecordId.check(legislation),
                citations == null ? List.of() : List.copyOf(citations));
    }

    Stream<Reference> references() {
        return Stream.concat(
                Reference.to("legislation", "Legislation", legislationId),
                Reference.of("legislation", citations));
    }
}
