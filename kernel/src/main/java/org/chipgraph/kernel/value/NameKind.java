package org.chipgraph.kernel.value;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a name is to its record.
@Enum
@Description("What a name is to its record")
public enum NameKind {
    @Description("The name to show in its language")
    LABEL,
    @Description("Another name in use")
    ALIAS,
    @Description("A name no longer in use")
    FORMER
}
