package org.chipgraph.kernel.history;

import io.smallrye.graphql.api.federation.Shareable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A field before and after a change. Values are JSON texts in the form in which export and import write
/// them, because a field may be anything from a flag to a list of citations.
@Shareable
@Description("A field before and after a change")
public record FieldChange(
        @NonNull @Description("The field, as inputs name it") String field,
        @Name("old") @Description("Its value before, as JSON; null when it had none")
                @Nullable String before,
        @Name("new") @Description("Its value after, as JSON; null when it has none")
                @Nullable String after) {}
