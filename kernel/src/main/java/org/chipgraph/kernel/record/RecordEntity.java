package org.chipgraph.kernel.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.document.Stored;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.source.FieldNote;
import org.chipgraph.kernel.value.Name;
import org.chipgraph.kernel.value.NameKind;
import org.chipgraph.kernel.value.RecordId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What every record has: a thing that people name. Public fields are GraphQL fields, columns and keys of
/// the document form at once; `@Ignore` hides a field from GraphQL where a resolver gives the record instead.
@MappedSuperclass
@Audited
public class RecordEntity extends Stored {

    @Id
    @NonNull
    @org.eclipse.microprofile.graphql.Id
    @Description("Immutable kebab-case id, for instance h20")
    public String id = "";

    @Version
    @NonNull
    @Description("Number of the stored version; changes name the version that they expect")
    public int version;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("RETIRED records are not listed, but still resolved by id")
    public RecordStatus status = RecordStatus.PUBLISHED;

    @Ignore
    @JsonProperty("replacedBy")
    public @Nullable String replacedById;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("All names: labels, aliases and former names in every language")
    public List<@NonNull Name> names = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Where the record's facts can be read; fieldNotes cite single fields")
    public List<@NonNull Citation> citations = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What is cited apart, inferred, unverified or given otherwise elsewhere")
    public List<@NonNull FieldNote> fieldNotes = List.of();

    @Override
    public String id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        Reference.to("replacedBy", getClass().getSimpleName(), replacedById),
                        Reference.of("citations", citations),
                        Reference.ofNotes(fieldNotes))
                .flatMap(references -> references);
    }

    @Override
    public void check(List<Fault> faults) {
        requireValid(faults, "id", () -> RecordId.check(id));
        if (names.stream().noneMatch(name -> name.kind() == NameKind.LABEL)) {
            faults.add(new Fault("names", "a record needs at least one name of kind LABEL"));
        }
    }
}
