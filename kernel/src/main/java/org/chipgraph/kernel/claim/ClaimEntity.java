package org.chipgraph.kernel.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.search.Tier;
import org.chipgraph.kernel.source.Attribution;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.source.FieldNote;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.RecordId;
import org.chipgraph.kernel.value.RecordRef;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The columns that every claim shares: one row is one version of a claim. A concrete claim class extends
/// this and says `implements Claim` itself (the schema builder takes interfaces from the class alone).
///
/// Three times: `validFrom`/`validTo` in the world, `knownFrom`/`knownTo` to the public, `recordedAt` here.
/// All intervals are half-open [from, to) in days.
@MappedSuperclass
@Audited
public abstract class ClaimEntity extends Stored {

    static final String NOTE = "A remark of the editors, per language";
    static final String FIELD_NOTES =
            "What is cited apart, inferred, unverified or given otherwise elsewhere";
    static final String CITATIONS = "Where it can be read";
    static final String VERSIONS = "All versions of this claim, newest knowledge first";

    /// What says who says so, and where: the claim's words are not about these.
    private static final Set<String> PROVENANCE = Set.of("attribution", "citations", "fieldNotes");

    @Id public String id = "";

    public String claimId = "";

    @Version public int version;

    @Ignore
    @JsonProperty("event")
    public @Nullable String eventId;

    public @Nullable FuzzyDate validFrom;
    public @Nullable FuzzyDate validTo;
    public @Nullable LocalDate knownFrom;
    public @Nullable LocalDate knownTo;

    @Enumerated(EnumType.STRING)
    public Rank rank = Rank.NORMAL;

    public @Nullable String rankReason;

    @Enumerated(EnumType.STRING)
    public Modality modality = Modality.ASSERTED;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Attribution attribution;

    public boolean unverified;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull Text> note = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull FieldNote> fieldNotes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull Citation> citations = List.of();

    @JsonProperty(access = Access.READ_ONLY)
    public Instant recordedAt = Instant.EPOCH;

    @JsonProperty(access = Access.READ_ONLY)
    public String recordedBy = "";

    /// [#slot] as a text to be compared in SQL; null for claims without rivals.
    @JsonIgnore @Ignore public @Nullable String slotKey;

    @Transient @JsonIgnore @Ignore public Findings findings = new Findings(null, 0, List.of());

    /// What a reading of the claim found out for one question; never stored.
    public record Findings(@Nullable Match match, int rivals, List<Claim> versions) {}

    /// The record that the claim is about.
    public abstract RecordRef about();

    /// What the claim answers: claims with equal slots are rivals. Empty for claims without rivals; a null
    /// element is a value of its own.
    public abstract List<@Nullable Object> slot();

    public ClaimEntity self() {
        return this;
    }

    @NonNull
    @Description(NOTE)
    public List<@NonNull Text> getNote() {
        return note;
    }

    @NonNull
    @Description(FIELD_NOTES)
    public List<@NonNull FieldNote> getFieldNotes() {
        return fieldNotes;
    }

    @NonNull
    @Description(CITATIONS)
    public List<@NonNull Citation> getCitations() {
        return citations;
    }

    @NonNull
    @Description(VERSIONS)
    public List<@NonNull Claim> getVersions() {
        return findings.versions();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String versionOf() {
        return claimId;
    }

    /// The version, the claim, and the record that it is about.
    @Override
    public List<String> auditedIds() {
        return List.of(id, claimId, about().id());
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        Reference.to("event", "Event", eventId),
                        Reference.of("attribution", attribution),
                        Reference.of("citations", citations),
                        Reference.ofNotes(fieldNotes))
                .flatMap(references -> references);
    }

    /// The record that the claim is about, and the others that its own fields name.
    @Override
    public Stream<RecordRef> searchTargets() {
        return Stream.concat(
                Stream.of(about()),
                references()
                        .filter(reference -> !PROVENANCE.contains(reference.field()))
                        .map(Reference::target));
    }

    @Override
    public Tier searchTier() {
        return Tier.CLAIM;
    }

    /// As readers are shown it: known today and not deprecated.
    @Override
    public boolean searchShown() {
        return rank != Rank.DEPRECATED;
    }

    @Override
    public @Nullable LocalDate searchFrom() {
        return knownFrom;
    }

    @Override
    public @Nullable LocalDate searchTo() {
        return knownTo;
    }

    @Override
    public void stamp(String user) {
        // PostgreSQL keeps microseconds; what is answered now must be what is read later.
        recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        recordedBy = user;
    }

    @Override
    public void keepStampOf(Stored old) {
        recordedAt = ((ClaimEntity) old).recordedAt;
        recordedBy = ((ClaimEntity) old).recordedBy;
    }

    @Override
    public void derive() {
        slotKey =
                slot().isEmpty()
                        ? null
                        : slot().stream()
                                .map(value -> value == null ? "" : value.toString())
                                .collect(Collectors.joining("|"));
        ImpliedTime implied = impliedTime();
        if (implied != null) {
            implied.fill(this);
        }
    }

    /// The valid time that follows from another value, for instance from a period; null where none does.
    protected @Nullable ImpliedTime impliedTime() {
        return null;
    }

    @Override
    public List<String> derivedKeys() {
        ImpliedTime implied = impliedTime();
        return implied == null ? List.of() : implied.keys(this);
    }

    @Override
    public void check(List<Fault> faults) {
        requireValid(faults, "id", () -> RecordId.check(id));
        requireValid(faults, "claimId", () -> RecordId.check(claimId));
        if (rank == Rank.DEPRECATED && rankReason == null) {
            faults.add(
                    new Fault(
                            "rankReason", "a deprecated claim needs the reason why it was wrong"));
        }
        if (knownFrom != null && knownTo != null && !knownFrom.isBefore(knownTo)) {
            faults.add(new Fault("knownTo", "must be after knownFrom " + knownFrom));
        }
        ImpliedTime implied = impliedTime();
        if (implied != null) {
            implied.check(this, faults);
        } else {
            new ValidTime(validFrom, validTo).check(faults);
        }
    }
}
