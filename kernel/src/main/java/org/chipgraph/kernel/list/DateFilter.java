package org.chipgraph.kernel.list;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Filter on a day.
@Input("DateFilter")
@Description("Filter on a day")
public class DateFilter extends Filter {

    @Description("Is this")
    public @Nullable LocalDate eq;

    @Description("Is not this, or is not set")
    public @Nullable LocalDate ne;

    @Description("Greater or later than")
    public @Nullable LocalDate gt;

    @Description("At least, or not before")
    public @Nullable LocalDate gte;

    @Description("Less or earlier than")
    public @Nullable LocalDate lt;

    @Description("At most, or not after")
    public @Nullable LocalDate lte;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
