package org.chipgraph.kernel.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Filter on a whole number.
@Input("IntFilter")
@Description("Filter on a whole number")
public class IntFilter extends Filter {

    @Description("Is this")
    public @Nullable Integer eq;

    @Description("Is not this, or is not set")
    public @Nullable Integer ne;

    @Description("Is one of these")
    public @Nullable List<@NonNull Integer> in;

    @Description("Greater or later than")
    public @Nullable Integer gt;

    @Description("At least, or not before")
    public @Nullable Integer gte;

    @Description("Less or earlier than")
    public @Nullable Integer lt;

    @Description("At most, or not after")
    public @Nullable Integer lte;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
