package org.chipgraph.events.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.chipgraph.events.reference.Party;
import org.chipgraph.kernel.value.RecordRef;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// Who or what has a part in an event, and which.
@Description("Who or what has a part in an event, and which")
public record EventParticipant(
        @NonNull @Description("The part") ParticipantRole role,
        @Ignore @JsonProperty("party") RecordRef partyRef) {

    /// @throws IllegalArgumentException when a record of this type cannot be a party
    @JsonCreator
    public static EventParticipant of(
            @JsonProperty(value = "role", required = true) ParticipantRole role,
            @JsonProperty(value = "party", required = true) RecordRef party) {
        Party.of(party);
        return new EventParticipant(role, party);
    }
}
