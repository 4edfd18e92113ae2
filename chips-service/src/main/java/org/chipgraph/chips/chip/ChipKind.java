package org.chipgraph.chips.chip;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether a chip is one product or several.
@Enum
@Description("Whether a chip is one product or several")
public enum ChipKind {
    @Description("One product")
    MODEL,
    @Description("Variants of one product")
    FAMILY,
    @Description("Any set of chips that is spoken of as one")
    GROUP
}
