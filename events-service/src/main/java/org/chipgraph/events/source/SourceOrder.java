package org.chipgraph.events.source;

import org.chipgraph.kernel.list.Sort;
import org.chipgraph.kernel.list.SortDirection;
import org.chipgraph.kernel.list.SortField;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// The order of a list of sources.
@Input("SourceOrder")
@Description("The order of a list of sources; those without the field stand last")
public class SourceOrder {

    /// What sources can be ordered by.
    @Enum
    @Description("What sources can be ordered by")
    public enum SourceOrderField implements SortField {
        @Description("Their id")
        ID("r.id", "text"),
        @Description("Their name in English, or else their first, regardless of case")
        NAME("r.sort_name", "text"),
        @Description("The first day on which they may have been published")
        PUBLISHED("r.published_earliest", "date");

        private final String expression;
        private final String type;

        SourceOrderField(String expression, String type) {
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
    public @Nullable SourceOrderField field;

    @Description(Sort.DIRECTION)
    public @Nullable SortDirection direction;

    /// By id where nothing is asked.
    static Sort sort(@Nullable SourceOrder order) {
        return order == null
                ? Sort.of(null, null, SourceOrderField.ID)
                : Sort.of(order.field, order.direction, SourceOrderField.ID);
    }
}
