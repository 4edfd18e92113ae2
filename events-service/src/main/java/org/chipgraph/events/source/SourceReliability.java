package org.chipgraph.events.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How far a source can be relied upon, from A to F.
@Enum
@Description("How far a source can be relied upon, from A to F")
public enum SourceReliability {
    @Description("Completely reliable")
    A,
    @Description("Usually reliable")
    B,
    @Description("Fairly reliable")
    C,
    @Description("Not usually reliable")
    D,
    @Description("Unreliable")
    E,
    @Description("Cannot be judged")
    F
}
