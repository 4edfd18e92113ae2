package org.chipgraph.companies.organization;

import org.chipgraph.kernel.list.Sort;
import org.chipgraph.kernel.list.SortDirection;
import org.chipgraph.kernel.list.SortField;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// The order of a list of organizations.
@Input("OrganizationOrder")
@Description("The order of a list of organizations; those without the field stand last")
public class OrganizationOrder {

    /// What organizations can be ordered by.
    @Enum
    @Description("What organizations can be ordered by")
    public enum OrganizationOrderField implements SortField {
        @Description("Their id")
        ID("r.id", "text"),
        @Description("Their name in English, or else their first, regardless of case")
        NAME("r.sort_name", "text"),
        @Description("The first day on which they may have been founded")
        FOUNDED("r.founded_earliest", "date");

        private final String expression;
        private final String type;

        OrganizationOrderField(String expression, String type) {
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
    public @Nullable OrganizationOrderField field;

    @Description(Sort.DIRECTION)
    public @Nullable SortDirection direction;

    /// By id where nothing is asked.
    static Sort sort(@Nullable OrganizationOrder order) {
        return order == null
                ? Sort.of(null, null, OrganizationOrderField.ID)
                : Sort.of(order.field, order.direction, OrganizationOrderField.ID);
    }
}
