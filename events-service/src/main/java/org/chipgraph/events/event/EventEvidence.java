package org.chipgraph.events.event;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What shows that it happened as told.
@Enum
@Description("What shows that it happened as told")
public enum EventEvidence {
    @Description("The words themselves")
    DIRECT_QUOTE,
    @Description("A report in other words")
    PARAPHRASE,
    @Description("A picture")
    PHOTO,
    @Description("A document")
    DOCUMENT
}
