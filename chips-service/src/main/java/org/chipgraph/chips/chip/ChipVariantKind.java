package org.chipgraph.chips.chip;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How a variant differs from its original.
@Enum
@Description("How a variant differs from its original")
public enum ChipVariantKind {
    @Description("Made to stay below export thresholds")
    EXPORT_COMPLIANT,
    @Description("Other memory")
    MEMORY,
    @Description("Other form, for instance PCIe instead of SXM")
    FORM_FACTOR
}
