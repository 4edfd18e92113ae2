package org.chipgraph.kernel.search;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A text in which a word of the search occurs.
@Shareable
@Description("A text in which a word of the search occurs: why an element was found")
public record SearchMatch(
        @NonNull
                @Description(
                        "The field that holds it, for instance names; of a claim about the record with the claim's type, for instance Spec.citations")
                String field,
        @Description("BCP 47 language of the text, where it is known") @Nullable String lang,
        @NonNull @Description("The text as it is stored; a long one is cut around the word, with …")
                String value) {}
