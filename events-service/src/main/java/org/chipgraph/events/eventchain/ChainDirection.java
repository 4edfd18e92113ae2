package org.chipgraph.events.eventchain;

/// Which way a chain is followed: the columns of a CAUSED link at which a step begins and ends. A RESPONDS_TO
/// link points the other way: its first event answers, and so is the effect of, its second.
enum ChainDirection {
    CAUSES("to_id", "from_id"),
    EFFECTS("from_id", "to_id");

    private final String near;
    private final String far;

    ChainDirection(String near, String far) {
        this.near = near;
        this.far = far;
    }

    String near() {
        return near;
    }

    String far() {
        return far;
    }
}
