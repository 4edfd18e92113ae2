package org.chipgraph.kernel.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Filter on a text.
@Input("StringFilter")
@Description("Filter on a text")
public class StringFilter extends Filter {

    @Description("Is this")
    public @Nullable String eq;

    @Description("Is not this, or is not set")
    public @Nullable String ne;

    @Description("Is one of these")
    public @Nullable List<@NonNull String> in;

    @Description("Contains this text, in any case")
    public @Nullable String contains;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
