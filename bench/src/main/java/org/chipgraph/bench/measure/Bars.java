package org.chipgraph.bench.measure;

/// What the figures are held against: milliseconds of one service for all that a question asks of it, on one
/// idle core, warm; and how much dearer a late page may be than the first.
final class Bars {

    static final double MEDIAN = 50;
    static final double P95 = 200;
    static final double LATE_PAGE = 2;

    /// A write through the gateway beside the same straight to the service.
    static final double WRITE = 2;

    private Bars() {}

    static boolean holds(Timings timings) {
        return timings.isEmpty() || (timings.median() <= MEDIAN && timings.p95() <= P95);
    }

    static String verdict(boolean holds) {
        return holds ? "ok" : "**missed**";
    }
}
