package org.chipgraph.kernel.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Direction of an order.
@Enum
@Description("Direction of an order")
public enum SortDirection {
    @Description("Smallest, earliest first")
    ASC,
    @Description("Greatest, latest first")
    DESC
}
