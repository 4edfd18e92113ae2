package org.chipgraph.kernel.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Filter on an id.
@Input("IdFilter")
@Description("Filter on an id")
public class IdFilter extends Filter {

    @Description("Is this")
    @Id
    public @Nullable String eq;

    @Description("Is not this, or is not set")
    @Id
    public @Nullable String ne;

    @Description("Is one of these")
    @Id
    public @Nullable List<@NonNull String> in;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
