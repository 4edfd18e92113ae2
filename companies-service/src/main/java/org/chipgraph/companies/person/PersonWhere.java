package org.chipgraph.companies.person;

import java.util.List;
import org.chipgraph.companies.position.Position;
import org.chipgraph.companies.position.PositionWhere;
import org.chipgraph.kernel.claim.ClaimsFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of persons may be asked.
@Input("PersonWhere")
@Description("Conditions on persons; all that are given have to hold")
public class PersonWhere extends Where {

    @Input("PersonPositionsFilter")
    @Description("Filter on positions that the person holds")
    public static class PositionsFilter extends ClaimsFilter<PositionWhere> {
        public PositionsFilter() {
            super(Position.class, "personId");
        }
    }

    @Description("The id")
    public @Nullable IdFilter id;

    @FilterOn("names[].value")
    @Description("One of its names, in any language")
    public @Nullable StringFilter name;

    @Description("Positions that the person holds: some claim fits")
    public @Nullable PositionsFilter positions;

    @Description("All of these hold")
    public @Nullable List<@NonNull PersonWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull PersonWhere> or;

    @Description("This does not hold")
    public @Nullable PersonWhere not;
}
