package org.chipgraph.chips.spec;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a specification measures.
@Enum
@Description("What a specification measures")
public enum SpecAttribute {
    @Description("Greatest rate of operations, in a number format")
    PEAK_COMPUTE,
    @Description("Size of the memory")
    MEMORY_CAPACITY,
    @Description("Rate of the memory")
    MEMORY_BANDWIDTH,
    @Description("Kind of memory, for instance HBM3")
    MEMORY_TYPE,
    @Description("Rate between chips")
    INTERCONNECT_BANDWIDTH,
    @Description("Thermal design power")
    TDP,
    @Description("Manufacturing process")
    PROCESS_NODE,
    @Description("Number of transistors")
    TRANSISTORS,
    @Description("Number of compute units")
    COMPUTE_UNITS,
    @Description("TPP as the EAR defines it")
    TOTAL_PROCESSING_PERFORMANCE,
    @Description("Performance density as the EAR defines it")
    PERFORMANCE_DENSITY,
    @Description("Area of the die")
    DIE_AREA
}
