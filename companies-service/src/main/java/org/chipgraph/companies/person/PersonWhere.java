package org.chipgraph.companies.person;

import java.util.List;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of persons may be asked.
@Input("PersonWhere")
@Description("Conditions on persons; all that are given have to hold")
public class PersonWhere extends Where {

    @Description("The id")
    public @Nullable IdFilter id;

    @Description("All of these hold")
    public @Nullable List<@NonNull PersonWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull PersonWhere> or;

    @Description("This does not hold")
    public @Nullable PersonWhere not;
}
