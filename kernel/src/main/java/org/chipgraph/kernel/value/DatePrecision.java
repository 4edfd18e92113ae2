package org.chipgraph.kernel.value;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How exactly a date is known.
@Enum
@Description("How exactly a date is known")
public enum DatePrecision {
    @Description("One day")
    DAY,
    @Description("Some day of one month")
    MONTH,
    @Description("Some day of one year")
    YEAR,
    @Description("A span with two known ends")
    INTERVAL,
    @Description("One of several days, months or years")
    SET,
    @Description("A span with one open end")
    OPEN,
    @Description("Only bounds, or nothing, are known")
    UNKNOWN
}
