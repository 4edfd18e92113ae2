package org.chipgraph.bench.generate;

/// Countries and exchanges in proportion to how much is written about them.
final class Countries {

    private Countries() {}

    static String any(Dice dice) {
        return dice.early(
                "CN", "US", "TW", "KR", "JP", "DE", "NL", "IL", "GB", "SG", "AE", "MY", "IN", "FR");
    }

    static String exchange(Dice dice) {
        return dice.early("XNAS", "XSHG", "XHKG", "XSHE", "XTAI");
    }
}
