package org.chipgraph.events.source;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.events.reference.Organization;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.search.Searched;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.LanguageTag;
import org.chipgraph.kernel.value.Text;
import org.chipgraph.kernel.value.WebAddress;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Something that can be read and cited: an article, a filing, an official page.
@Entity
@Audited
@Key(fields = @FieldSet("id"))
@Description("Something that can be read: an article, a filing, an official page")
public class Source extends RecordEntity {

    static final String TYPE = "Source";

    @Description("Where it was read")
    public @Nullable String url;

    @Description("The organization that published it")
    public @Nullable Organization publisher;

    @Searched
    @Description("The publisher's name, as the source gives it")
    public @Nullable String publisherName;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("The way from the origin to the copy that was read")
    public List<@NonNull SourceVia> via = List.of();

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of source it is")
    public SourceKind kind;

    @Description("BCP 47 language of its text")
    public @Nullable String language;

    @Description("When it was published")
    public @Nullable FuzzyDate published;

    @Enumerated(EnumType.STRING)
    @Description("How far it can be relied upon; null = not judged")
    public @Nullable SourceReliability reliability;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Why it is judged so, and its own disclaimers, per language")
    public List<@NonNull Text> reliabilityNote = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("A remark of the editors, per language")
    public List<@NonNull Text> note = List.of();

    @Description("When it was read")
    public @Nullable LocalDate retrieved;

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "kind", kind);
        String address = url;
        if (address != null) {
            requireValid(faults, "url", () -> WebAddress.check(address));
        }
        String tag = language;
        if (tag != null) {
            requireValid(faults, "language", () -> LanguageTag.check(tag));
        }
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to(
                                "publisher",
                                "Organization",
                                publisher == null ? null : publisher.id),
                        via.stream()
                                .flatMap(step ->
                                        Reference.to("via", "Organization", step.organizationId())))
                .flatMap(references -> references);
    }
}
