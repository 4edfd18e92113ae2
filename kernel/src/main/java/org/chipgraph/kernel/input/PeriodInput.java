package org.chipgraph.kernel.input;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A reporting period as its publisher names it.
@Input("PeriodInput")
@Description("A reporting period as its publisher names it")
public class PeriodInput {
    @NonNull
    @Description("Its name, for instance Q1 FY2026")
    public String label;

    @NonNull
    @Description("First day")
    public LocalDate from;

    @NonNull
    @Description("Last day, which belongs to it")
    public LocalDate to;
}
