package org.chipgraph.kernel.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What names a stored thing that is changed, the version that the change was made from, and why.
public abstract class ChangeInput {
    @NonNull
    @Id
    @Description("Id of what is changed")
    public String id;

    @NonNull
    @Description("The stored version number that the change was made from")
    public Integer expectedVersion;

    @Description("Why, for the history")
    public @Nullable String comment;
}
