package org.chipgraph.events.eventchain;

import org.chipgraph.events.event.Event;
import org.chipgraph.events.eventlink.EventLink;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// An event on a causal chain, with the link by which it was reached.
@Description("An event on a causal chain, with the link by which it was reached")
public record EventChainStep(
        @NonNull @Description("The cause or effect") Event event,
        @Ignore EventLink followed,
        @NonNull
                @Description(
                        "How many links lie between it and the event that was asked, on the shortest way")
                int depth) {}
