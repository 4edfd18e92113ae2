package org.chipgraph.kernel.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Filter on a list of texts.
@Input("StringListFilter")
@Description("Filter on a list of texts")
public class StringListFilter extends Filter {

    @Description("Has this among its elements")
    public @Nullable String contains;

    @Description("Whether the list has elements")
    public @Nullable Boolean exists;
}
