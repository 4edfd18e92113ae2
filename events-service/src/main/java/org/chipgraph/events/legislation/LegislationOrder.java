package org.chipgraph.events.legislation;

import org.chipgraph.kernel.list.Sort;
import org.chipgraph.kernel.list.SortDirection;
import org.chipgraph.kernel.list.SortField;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// The order of a list of legislation.
@Input("LegislationOrder")
@Description("The order of a list of legislation; those without the field stand last")
public class LegislationOrder {

    /// What legislation can be ordered by.
    @Enum
    @Description("What legislation can be ordered by")
    public enum LegislationOrderField implements SortField {
        @Description("Their id")
        ID("r.id", "text"),
        @Description("Their name in English, or else their first, regardless of case")
        NAME("r.sort_name", "text"),
        @Description("The first day on which it may have been published")
        PUBLISHED("r.published_earliest", "date"),
        @Description("The first day on which it may have taken effect")
        EFFECTIVE("r.effective_earliest", "date");

        private final String expression;
        private final String type;

        LegislationOrderField(String expression, String type) {
            this.expression = expression;
            this.type = type;
        }

        @Override
        public String expression() {
            return expression;
        }

        @Override
        public String type() {
            return type;
        }
    }

    @Description(Sort.FIELD)
    public @Nullable LegislationOrderField field;

    @Description(Sort.DIRECTION)
    public @Nullable SortDirection direction;

    /// By id where nothing is asked.
    static Sort sort(@Nullable LegislationOrder order) {
        return order == null
                ? Sort.of(null, null, LegislationOrderField.ID)
                : Sort.of(order.field, order.direction, LegislationOrderField.ID);
    }
}
