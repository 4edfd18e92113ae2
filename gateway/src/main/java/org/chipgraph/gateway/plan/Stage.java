package org.chipgraph.gateway.plan;

import java.util.Locale;

/// The stages of planning, in order; each can be shown as text.
public enum Stage {
    NORMALIZED,
    COST,
    GRAPH,
    PATHS,
    FETCHES,
    PLAN;

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
