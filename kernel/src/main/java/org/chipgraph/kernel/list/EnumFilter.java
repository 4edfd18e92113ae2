package org.chipgraph.kernel.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Filter on an enum; each enum has an empty subclass, which gives the input its name and type.
public abstract class EnumFilter<T extends Enum<T>> extends Filter {

    @Description("Is this")
    public @Nullable T eq;

    @Description("Is not this, or is not set")
    public @Nullable T ne;

    @Description("Is one of these")
    public @Nullable List<@NonNull T> in;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
