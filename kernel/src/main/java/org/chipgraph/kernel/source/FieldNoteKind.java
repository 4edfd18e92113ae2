package org.chipgraph.kernel.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What a note says about a field.
@Enum
@Description("What a note says about a field")
public enum FieldNoteKind {
    @Description("The field has sources of its own")
    CITED,
    @Description("Derived; the note says how")
    INFERRED,
    @Description("No source has been seen")
    UNVERIFIED,
    @Description("Another source gives the note's value instead")
    ALTERNATIVE,
    @Description("Anything else")
    COMMENT
}
