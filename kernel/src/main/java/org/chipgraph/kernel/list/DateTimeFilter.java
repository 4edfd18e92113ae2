package org.chipgraph.kernel.list;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Filter on a moment.
@Input("DateTimeFilter")
@Description("Filter on a moment")
public class DateTimeFilter extends Filter {

    @Description("Later than")
    public @Nullable Instant gt;

    @Description("At or after")
    public @Nullable Instant gte;

    @Description("Earlier than")
    public @Nullable Instant lt;

    @Description("At or before")
    public @Nullable Instant lte;
}
