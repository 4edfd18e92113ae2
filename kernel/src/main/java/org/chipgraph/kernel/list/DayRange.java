package org.chipgraph.kernel.list;

import java.time.LocalDate;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Days from `from` to `to`, both inclusive.
@Input("DayRange")
@Description("Days from one to another, both inclusive")
public class DayRange {

    @NonNull
    @Description("First day")
    public LocalDate from = LocalDate.MIN;

    @NonNull
    @Description("Last day")
    public LocalDate to = LocalDate.MAX;

    /// @throws ValidationProblem for days that end before they begin
    DayRange checked() {
        if (to.isBefore(from)) {
            throw new ValidationProblem(
                    "where.within", "ends on " + to + ", before it begins on " + from);
        }
        return this;
    }
}
