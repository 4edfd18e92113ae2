package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A name of a record in one language (label, alias: the Wikidata terms).
@Shareable
@Description("A name of a record in one language")
public record Name(
        @NonNull @Description("BCP 47 language, for instance en or zh-Hans") String lang,
        @NonNull @Description("The name") String value,
        @NonNull @Description("Label, alias or former name") NameKind kind) {

    /// @throws IllegalArgumentException when the language is malformed or the name blank
    @JsonCreator
    public static Name of(
            @JsonProperty(value = "lang", required = true) String lang,
            @JsonProperty(value = "value", required = true) String value,
            @JsonProperty("kind") @Nullable NameKind kind) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
        return new Name(LanguageTag.check(lang), value, kind == null ? NameKind.LABEL : kind);
    }
}
