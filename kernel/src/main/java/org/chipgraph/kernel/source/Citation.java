package org.chipgraph.kernel.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.Shareable;
import org.chipgraph.kernel.value.LanguageTag;
import org.chipgraph.kernel.value.RecordId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Where something can be read. `Citation.source` is added by each service as a reference to the record.
@Shareable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Description("Where something can be read")
public record Citation(
        @NonNull @Id @Description("Id of the source") String sourceId,
        @Description("Place in the source, for instance paragraph 3") @Nullable String locator,
        @Description("A short phrase of the source, at most 120 characters") @Nullable String quote,
        @Description("BCP 47 language of the quote") @Nullable String quoteLang) {

    public static final int MAX_QUOTE = 120;

    /// @throws IllegalArgumentException for a malformed source id or language, or a quote over 120 characters
    @JsonCreator
    public static Citation of(
            @JsonProperty(value = "sourceId", required = true) String sourceId,
            @JsonProperty("locator") @Nullable String locator,
            @JsonProperty("quote") @Nullable String quote,
            @JsonProperty("quoteLang") @Nullable String quoteLang) {
        if (quote != null && quote.codePointCount(0, quote.length()) > MAX_QUOTE) {
            throw new IllegalArgumentException(
                    "a quote has at most "
                            + MAX_QUOTE
                            + " characters, this one has "
                            + quote.codePointCount(0, quote.length()));
        }
        return new Citation(
                RecordId.check(sourceId),
                locator,
                quote,
                quoteLang == null ? null : LanguageTag.check(quoteLang));
    }
}
