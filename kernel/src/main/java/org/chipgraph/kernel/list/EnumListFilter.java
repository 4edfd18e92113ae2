package org.chipgraph.kernel.list;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Filter on a list of enum values; each enum has an empty subclass, which gives the input its name and type.
public abstract class EnumListFilter<T extends Enum<T>> extends Filter {

    @Description("Has this among its elements")
    public @Nullable T contains;

    @Description("Whether the list has elements")
    public @Nullable Boolean exists;
}
