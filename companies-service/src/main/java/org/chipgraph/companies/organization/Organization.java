package org.chipgraph.companies.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.record.GroupedRecord;
import org.chipgraph.kernel.reference.Reference;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.WebAddress;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A company, authority, medium or other organization (schema.org Organization). Groups of them, and speakers
/// whom a report does not name, are organizations too, so that claims can be about them.
@Entity
@Audited
@Key(fields = @FieldSet("id"))
@Description("A company, authority, medium or other organization")
public class Organization extends GroupedRecord {

    private static final String TYPE = "Organization";

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of organization it is")
    public OrganizationKind kind;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What it does in the chip industry")
    public List<@NonNull OrganizationRole> roles = List.of();

    @Description("The country of its seat")
    public @Nullable CountryCode country;

    @Ignore
    @JsonProperty("parent")
    public @Nullable String parentId;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Where its shares are traded")
    public List<@NonNull Listing> listings = List.of();

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Its identifiers in public registers")
    public List<@NonNull OrganizationIdentifier> identifiers = List.of();

    @Description("When it was founded")
    public @Nullable FuzzyDate founded;

    @Description("Address of its website")
    public @Nullable String website;

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "kind", kind);
        if (id.equals(parentId)) {
            faults.add(new Fault("parent", "'" + id + "' cannot be its own parent"));
        }
        String address = website;
        if (address != null) {
            requireValid(faults, "website", () -> WebAddress.check(address));
        }
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(super.references(), Reference.to("parent", TYPE, parentId));
    }
}
