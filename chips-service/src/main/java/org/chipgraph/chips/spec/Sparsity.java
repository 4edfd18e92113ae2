package org.chipgraph.chips.spec;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether a rate counts skipped zeros.
@Enum
@Description("Whether a rate counts skipped zeros")
public enum Sparsity {
    @Description("Every operation is done")
    DENSE,
    @Description("Two of four operands are zero and skipped")
    SPARSE_2_4
}
