package org.chipgraph.chips.exportstatus;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whose rules speak.
@Enum
@Description("Whose rules speak")
public enum TradeSide {
    @Description("Rules of the country that the chip leaves")
    EXPORT,
    @Description("Rules of the country that it enters")
    IMPORT
}
