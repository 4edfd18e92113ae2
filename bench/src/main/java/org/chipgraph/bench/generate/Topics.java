package org.chipgraph.bench.generate;

/// Topics of assessments.
final class Topics {

    private Topics() {}

    static String any(Dice dice) {
        return dice.early(
                "FLAGSHIP",
                "BACKDOOR",
                "PRICE_CUTS",
                "LOCATION_TRACKING",
                "REMOTE_SHUTDOWN",
                "SOFTWARE_ECOSYSTEM",
                "TRADE_LEVERAGE",
                "SELF_SUFFICIENCY",
                "YIELD");
    }
}
