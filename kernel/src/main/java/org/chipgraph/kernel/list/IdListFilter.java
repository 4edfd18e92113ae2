package org.chipgraph.kernel.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Filter on a list of ids.
@Input("IdListFilter")
@Description("Filter on a list of ids")
public class IdListFilter extends Filter {

    @Description("Has this among its elements")
    @Id
    public @Nullable String contains;

    @Description("Whether the list has elements")
    public @Nullable Boolean exists;
}
