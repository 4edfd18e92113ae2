package org.chipgraph.kernel.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// Whether a record is in use.
@Enum
@Description("Whether a record is in use")
public enum RecordStatus {
    @Description("In use")
    PUBLISHED,
    @Description("No longer listed or found, but still resolved by id")
    RETIRED
}
