package org.chipgraph.events.event;

import java.util.List;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What the filter on those who have a part in an event may ask.
@Input("EventParticipantWhere")
@Description("Conditions on those who have a part in an event; all that are given have to hold")
public class EventParticipantWhere extends Where {

    @Input("ParticipantRoleFilter")
    @Description("Filter on the part that somebody has in an event")
    public static class ParticipantRoleFilter extends EnumFilter<ParticipantRole> {}

    @FilterOn("party.id")
    @Description("The id of the organization, person or chip")
    public @Nullable IdFilter party;

    @FilterOn("party.type")
    @Description("Type of the party: Organization, Person or Chip")
    public @Nullable StringFilter partyType;

    @Description("The part")
    public @Nullable ParticipantRoleFilter role;

    @Description("All of these hold")
    public @Nullable List<@NonNull EventParticipantWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull EventParticipantWhere> or;

    @Description("This does not hold")
    public @Nullable EventParticipantWhere not;
}
