package org.chipgraph.events.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.claim.Modality;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.search.Searched;
import org.chipgraph.kernel.source.Attribution;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Quantity;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Something that happened, or is said to have happened: modality and attribution tell which. Its name is
/// its title.
@Entity
@Audited
@Key(fields = @FieldSet("id"))
@Description("Something that happened, or is said to have happened")
public class Event extends RecordEntity {

    static final String TYPE = "Event";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of event it is")
    public EventType type;

    @NonNull
    @Description("When it happened")
    public FuzzyDate when;

    @Description("How long it lasted")
    public @Nullable Quantity duration;

    @Description("First day on which the public could know of it")
    public @Nullable LocalDate knownFrom;

    @Description("The country where it happened")
    public @Nullable CountryCode place;

    @Searched
    @Description("The place more exactly, in words")
    public @Nullable String placeText;

    @Ignore
    @JsonProperty("summary")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Text> summaries = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What those who acted say that it was for, per language")
    public List<@NonNull Text> statedPurpose = List.of();

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How firmly it is said to have happened")
    public Modality modality = Modality.ASSERTED;

    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Who says so")
    public @Nullable Attribution attribution;

    @Enumerated(EnumType.STRING)
    @Description("What shows that it happened as told")
    public @Nullable EventEvidence evidence;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Who and what has a part in it")
    public List<@NonNull EventParticipant> participants = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("The legislation that it rests on, makes or answers")
    public List<@NonNull EventLegislation> legislation = List.of();

    @Ignore
    @JsonProperty("partOf")
    public @Nullable String partOfId;

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "type", type);
        require(faults, "when", when);
        if (id.equals(partOfId)) {
            faults.add(new Fault("partOf", "an event cannot be a part of itself"));
        }
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.of("attribution", attribution),
                        participants.stream().map(p -> new Reference("participants", p.partyRef())),
                        legislation.stream().flatMap(EventLegislation::references),
                        Reference.to("partOf", TYPE, partOfId))
                .flatMap(references -> references);
    }
}
