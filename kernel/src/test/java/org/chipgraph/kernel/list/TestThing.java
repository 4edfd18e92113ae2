package org.chipgraph.kernel.list;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.chipgraph.kernel.source.Attribution;
import org.chipgraph.kernel.source.Citation;
import org.chipgraph.kernel.value.FuzzyDate;
import org.chipgraph.kernel.value.Money;
import org.chipgraph.kernel.value.Quantity;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Something that can be filtered, with a field of every type that filters know.
@Entity
public class TestThing {

    static final String TABLE =
            """
            create table test_thing (
              id text primary key, title text, count integer, checked boolean, direction text,
              day date, announced_edtf text, announced_earliest date, announced_latest date,
              announced_precision text, announced_text text, quantity_comparator text,
              quantity_amount numeric, quantity_min numeric, quantity_max numeric,
              quantity_unit text, price_comparator text, price_amount numeric, price_min numeric,
              price_max numeric, price_currency text, groups jsonb not null,
              attribution jsonb, citations jsonb not null);
            call compare_in_base_unit('test_thing', 'quantity')
            """;

    @Id public String id = "thing";

    public @Nullable String title;
    public @Nullable Integer count;
    public @Nullable Boolean checked;

    @Enumerated(EnumType.STRING)
    public @Nullable SortDirection direction;

    public @Nullable LocalDate day;
    public @Nullable FuzzyDate announced;
    public @Nullable Quantity quantity;
    public @Nullable Money price;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Attribution attribution;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> groups = List.of();

    /// What may be asked of it.
    public static final class ThingWhere extends Where {

        public static final class DirectionFilter extends EnumFilter<SortDirection> {}

        public @Nullable StringFilter title;
        public @Nullable IntFilter count;
        public @Nullable BooleanFilter checked;
        public @Nullable DirectionFilter direction;
        public @Nullable DateFilter day;
        public @Nullable FuzzyDateFilter announced;
        public @Nullable QuantityFilter quantity;
        public @Nullable MoneyFilter price;

        @FilterOn({"attribution.person", "attribution.organization"})
        public @Nullable IdFilter speaker;

        @FilterOn("attribution.reportedVia")
        public @Nullable IdListFilter reportedVia;

        @FilterOn("citations[].sourceId")
        public @Nullable IdFilter source;

        @FilterOn("citations[].sourceId")
        public @Nullable IdListFilter sources;

        @FilterOn("citations[].quote")
        public @Nullable StringFilter quote;

        @FilterOn("citations[].quoteLang")
        public @Nullable StringFilter quoteLang;

        @FilterOn("groups")
        public @Nullable IdListFilter memberOf;

        public @Nullable List<@NonNull ThingWhere> and;
        public @Nullable List<@NonNull ThingWhere> or;
        public @Nullable ThingWhere not;
    }
}
