package org.chipgraph.companies.person;

import org.chipgraph.kernel.list.Sort;
import org.chipgraph.kernel.list.SortDirection;
import org.chipgraph.kernel.list.SortField;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// The order of a list of persons.
@Input("PersonOrder")
@Description("The order of a list of persons")
public class PersonOrder {

    /// What persons can be ordered by.
    @Enum
    @Description("What persons can be ordered by")
    public enum PersonOrderField implements SortField {
        @Description("Their id")
        ID("r.id", "text"),
        @Description("Their name in English, or else their first, regardless of case")
        NAME("r.sort_name", "text");

        private final String expression;
        private final String type;

        PersonOrderField(String expression, String type) {
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
    public @Nullable PersonOrderField field;

    @Description(Sort.DIRECTION)
    public @Nullable SortDirection direction;

    /// By id where nothing is asked.
    static Sort sort(@Nullable PersonOrder order) {
        return order == null
                ? Sort.of(null, null, PersonOrderField.ID)
                : Sort.of(order.field, order.direction, PersonOrderField.ID);
    }
}
