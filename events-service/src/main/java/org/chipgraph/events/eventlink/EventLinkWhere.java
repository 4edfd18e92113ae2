package org.chipgraph.events.eventlink;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.QuantityFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of links between events may be asked.
@Input("EventLinkWhere")
@Description("Conditions on links between events; all that are given have to hold")
public class EventLinkWhere extends ClaimWhere {

    @Input("EventLinkKindFilter")
    @Description("Filter on the kind of link")
    public static class EventLinkKindFilter extends EnumFilter<EventLinkKind> {}

    @FilterOn("fromId")
    @Description("The first event")
    public @Nullable IdFilter from;

    @FilterOn("toId")
    @Description("The second event")
    public @Nullable IdFilter to;

    @Description("What the first event is to the second")
    public @Nullable EventLinkKindFilter linkKind;

    @Description("The time between them")
    public @Nullable QuantityFilter gap;

    @Description("All of these hold")
    public @Nullable List<@NonNull EventLinkWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull EventLinkWhere> or;

    @Description("This does not hold")
    public @Nullable EventLinkWhere not;
}
