package org.chipgraph.companies.market;

import org.chipgraph.kernel.list.Sort;
import org.chipgraph.kernel.list.SortDirection;
import org.chipgraph.kernel.list.SortField;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// The order of a list of markets.
@Input("MarketOrder")
@Description("The order of a list of markets")
public class MarketOrder {

    /// What markets can be ordered by.
    @Enum
    @Description("What markets can be ordered by")
    public enum MarketOrderField implements SortField {
        @Description("Their id")
        ID("r.id", "text"),
        @Description("Their name in English, or else their first, regardless of case")
        NAME("r.sort_name", "text");

        private final String expression;
        private final String type;

        MarketOrderField(String expression, String type) {
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
    public @Nullable MarketOrderField field;

    @Description(Sort.DIRECTION)
    public @Nullable SortDirection direction;

    /// By id where nothing is asked.
    static Sort sort(@Nullable MarketOrder order) {
        return order == null
                ? Sort.of(null, null, MarketOrderField.ID)
                : Sort.of(order.field, order.direction, MarketOrderField.ID);
    }
}
