package org.chipgraph.kernel.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import java.util.List;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Says something about one field of a record or claim.
@Shareable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Description(
        "A note on one field: its own sources, that it is inferred or unverified, or another version of it")
public record FieldNote(
        @NonNull @Description("Name of the field, for instance announced") String field,
        @NonNull @Description("What the note says") FieldNoteKind kind,
        @Description("For ALTERNATIVE: the value that the other source gives")
                @Nullable String value,
        @NonNull @Description("The note, per language") List<@NonNull Text> note,
        @Description("Who says so") @Nullable Attribution attribution,
        @NonNull @Description("Where it can be read") List<@NonNull Citation> citations) {

    @JsonCreator
    public static FieldNote of(
            @JsonProperty(value = "field", required = true) String field,
            @JsonProperty(value = "kind", required = true) FieldNoteKind kind,
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("note") @Nullable List<Text> note,
            @JsonProperty("attribution") @Nullable Attribution attribution,
            @JsonProperty("citations") @Nullable List<Citation> citations) {
        return new FieldNote(
                field,
                kind,
                value,
                note == null ? List.of() : List.copyOf(note),
                attribution,
                citations == null ? List.of() : List.copyOf(citations));
    }
}
