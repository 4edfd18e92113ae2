package org.chipgraph.kernel.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Filter on a yes or no.
@Input("BooleanFilter")
@Description("Filter on a yes or no")
public class BooleanFilter extends Filter {

    @Description("Is this")
    public @Nullable Boolean eq;

    @Description("Is not this, or is not set")
    public @Nullable Boolean ne;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
