package org.chipgraph.kernel.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.source.Attribution;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.source.FieldNote;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.RecordRef;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The GraphQL interface of everything that somebody says about a record. The getters read the columns of
/// [ClaimEntity], so that a claim class says only `implements Claim` and adds its own fields. `event` is
/// added by each service as a reference.
///
/// Lists are declared here and implemented in [ClaimEntity]: the schema builder does not inherit default
/// methods of a parametrised type.
@Description(
        "Something that somebody says about a record, with its source and its times. Claims may contradict each other; all stay")
public interface Claim {

    ClaimEntity self();

    @NonNull
    @Id
    @Description("Id of this version of the claim")
    default String getId() {
        return self().id;
    }

    @NonNull
    @Id
    @Description("Shared by all versions of one claim")
    default String getClaimId() {
        return self().claimId;
    }

    @NonNull
    @Description("Number of the stored version; changes name the version that they expect")
    default int getVersion() {
        return self().version;
    }

    @NonNull
    @Description("The record that the claim is about")
    default RecordRef getAbout() {
        return self().about();
    }

    @Description("When it begins to hold in the world; null = no beginning is said")
    default @Nullable FuzzyDate getValidFrom() {
        return self().validFrom;
    }

    @Description("When it ceases to hold in the world (that day excluded); null = no end is said")
    default @Nullable FuzzyDate getValidTo() {
        return self().validTo;
    }

    @Description("First day on which the public could know it")
    default @Nullable LocalDate getKnownFrom() {
        return self().knownFrom;
    }

    @Description("Day from which the public knew better: a later version replaces this one")
    default @Nullable LocalDate getKnownTo() {
        return self().knownTo;
    }

    @NonNull
    @Description("The editors' judgement")
    default Rank getRank() {
        return self().rank;
    }

    @Description("Why the claim is preferred or deprecated")
    default @Nullable String getRankReason() {
        return self().rankReason;
    }

    @NonNull
    @Description("How firmly it is said")
    default Modality getModality() {
        return self().modality;
    }

    @Description("Who says so")
    default @Nullable Attribution getAttribution() {
        return self().attribution;
    }

    @NonNull
    @Description("Whether no source has been seen for it")
    default boolean getUnverified() {
        return self().unverified;
    }

    @NonNull
    @Description(ClaimEntity.NOTE)
    List<@NonNull Text> getNote();

    @NonNull
    @Description(ClaimEntity.FIELD_NOTES)
    List<@NonNull FieldNote> getFieldNotes();

    @NonNull
    @Description(ClaimEntity.CITATIONS)
    List<@NonNull Citation> getCitations();

    @NonNull
    @Description("When it was entered here")
    default Instant getRecordedAt() {
        return self().recordedAt;
    }

    @NonNull
    @Description("Who entered it here")
    default String getRecordedBy() {
        return self().recordedBy;
    }

    @Description("Whether it surely holds on the valid day asked for; null when none was asked for")
    default @Nullable Match getMatch() {
        return self().findings.match();
    }

    @NonNull
    @Description(
            "How many other claims answer the same question at the times asked for, whatever they say")
    default int getRivals() {
        return self().findings.rivals();
    }

    @NonNull
    @Description(ClaimEntity.VERSIONS)
    List<@NonNull Claim> getVersions();
}
