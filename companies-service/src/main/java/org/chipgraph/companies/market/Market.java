package org.chipgraph.companies.market;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import jakarta.persistence.Entity;
import java.util.List;
import org.chipgraph.kernel.record.RecordEntity;
import org.chipgraph.kernel.value.CountryCode;
import org.chipgraph.kernel.value.Text;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A market that shares are stated of. Sources draw its borders differently: `definition` says what ours counts.
@Entity
@Audited
@Key(fields = @FieldSet("id"))
@Description("A market that shares are stated of, for instance AI compute chips in China")
public class Market extends RecordEntity {

    @Description("The country whose demand makes the market; null = several or all")
    public @Nullable CountryCode region;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What is counted in it, per language")
    public List<@NonNull Text> definition = List.of();
}
