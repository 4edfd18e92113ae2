package org.chipgraph.chips.chip;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.chips.reference.Organization;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.record.GroupedRecord;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.search.Searched;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A chip, a family of chips or a group of chips that is spoken of as one (schema.org ProductModel). What is
/// said about a family or group is never copied to its members.
@Entity
@Audited
@Key(fields = @FieldSet("id"))
@Description("A chip, a family of chips, or a group of chips that is spoken of as one")
public class Chip extends GroupedRecord {

    static final String TYPE = "Chip";

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("One product, a family of variants, or a group")
    public ChipKind kind = ChipKind.MODEL;

    @Description("The organization that designed it")
    public @Nullable Organization designer;

    @Searched
    @Description("Architecture, for instance Hopper")
    public @Nullable String architecture;

    @Description("Generation within the designer's line, counted from 1")
    public @Nullable Integer generation;

    @Enumerated(EnumType.STRING)
    @Description("What it is made for")
    public @Nullable ChipSegment segment;

    @Ignore
    @JsonProperty("variantOf")
    public @Nullable String variantOfId;

    @Enumerated(EnumType.STRING)
    @Description("How it differs from the chip that it is a variant of")
    public @Nullable ChipVariantKind variantKind;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Countries that it is made for; empty = no particular ones")
    public List<@NonNull CountryCode> targetMarkets = List.of();

    @Description("When it was announced")
    public @Nullable FuzzyDate announced;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What it is put together from")
    public List<@NonNull ChipComponent> composition = List.of();

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        if (id.equals(variantOfId)) {
            faults.add(new Fault("variantOf", "a chip cannot be a variant of itself"));
        }
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        super.references(),
                        Reference.to("variantOf", TYPE, variantOfId),
                        Reference.to(
                                "designer", "Organization", designer == null ? null : designer.id),
                        composition.stream()
                                .flatMap(part -> Reference.to("composition", TYPE, part.chipId())))
                .flatMap(references -> references);
    }
}
