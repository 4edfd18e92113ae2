package org.chipgraph.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A sentence of our own in one language; a list of them says the same in several languages.
@Shareable
@Description(
        "A sentence of the editors in one language; lists hold the same sentence in several languages")
public record Text(
        @NonNull @Description("BCP 47 language, for instance en or zh-Hans") String lang,
        @NonNull @Description("The sentence") String value) {

    /// @throws IllegalArgumentException when the language is malformed or the text blank
    @JsonCreator
    public static Text of(
            @JsonProperty(value = "lang", required = true) String lang,
            @JsonProperty(value = "value", required = true) String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a text must not be blank");
        }
        return new Text(LanguageTag.check(lang), value);
    }
}
