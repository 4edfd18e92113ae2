package org.chipgraph.chips.spec;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Number format of an operation.
@Enum
@Description("Number format of an operation")
public enum NumberFormat {
    @Description("64-bit floating point")
    FP64,
    @Description("32-bit floating point")
    FP32,
    @Description("TensorFloat-32")
    TF32,
    @Description("16-bit floating point")
    FP16,
    @Description("bfloat16")
    BF16,
    @Description("8-bit floating point")
    FP8,
    @Description("8-bit integer")
    INT8
}
