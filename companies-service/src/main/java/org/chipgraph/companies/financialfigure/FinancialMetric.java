package org.chipgraph.companies.financialfigure;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a financial figure measures.
@Enum
@Description("What a financial figure measures")
public enum FinancialMetric {
    @Description("Revenue")
    REVENUE
}
