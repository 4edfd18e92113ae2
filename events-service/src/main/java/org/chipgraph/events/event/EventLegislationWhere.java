package org.chipgraph.events.event;

import java.util.List;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What the filter on the legislation that an event has to do with may ask.
@Input("EventLegislationWhere")
@Description(
        "Conditions on the legislation that an event has to do with; all that are given have to hold")
public class EventLegislationWhere extends Where {

    @Input("EventLegislationRoleFilter")
    @Description("Filter on what an event has to do with legislation")
    public static class EventLegislationRoleFilter extends EnumFilter<EventLegislationRole> {}

    @Description("The id of the legislation")
    public @Nullable IdFilter legislation;

    @Description("What the event has to do with it")
    public @Nullable EventLegislationRoleFilter role;

    @Description("All of these hold")
    public @Nullable List<@NonNull EventLegislationWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull EventLegislationWhere> or;

    @Description("This does not hold")
    public @Nullable EventLegislationWhere not;
}
