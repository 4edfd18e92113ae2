package org.chipgraph.events.legislation;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.chipgraph.kernel.problem.ValidationProblem.Fault;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.search.Searched;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/// A law, rule or bill (schema.org Legislation).
@Entity
@Audited
@Key(fields = @FieldSet("id"))
@Description("A law, rule or bill")
public class Legislation extends RecordEntity {

    static final String TYPE = "Legislation";

    @Description("The country whose law it is")
    public @Nullable CountryCode jurisdiction;

    @Searched
    @Description("Its official number, for instance 2023-23055")
    public @Nullable String number;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What sort of legislation it is")
    public LegislationKind kind;

    @Description("When it was published")
    public @Nullable FuzzyDate published;

    @Description("When it takes effect")
    public @Nullable FuzzyDate effective;

    @Override
    public void check(List<Fault> faults) {
        super.check(faults);
        require(faults, "kind", kind);
    }
}
