package org.chipgraph.events.eventassessment;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What is judged of an event.
@Enum
@Description("What is judged of an event")
public enum EventAssessmentKind {
    @Description("What it is seen as")
    CHARACTERISATION,
    @Description("Why those who acted did so")
    MOTIVE,
    @Description("Anything else")
    OTHER
}
