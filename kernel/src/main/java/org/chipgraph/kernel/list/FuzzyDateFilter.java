package org.chipgraph.kernel.list;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Filter on a fuzzy date: a comparison asks whether some possible day fits, within whether all do.
@Input("FuzzyDateFilter")
@Description(
        "Filter on a fuzzy date: a comparison asks whether some possible day fits, within whether all do")
public class FuzzyDateFilter extends Filter {

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

    @Description("Lies wholly within these days")
    public @Nullable DayRange within;

    @Description("Whether it is set at all")
    public @Nullable Boolean exists;
}
