package org.chipgraph.bench.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Amounts as sources give them: exact, about, bounded or a range.
final class Figures {

    private Figures() {}

    static ObjectNode quantity(Dice dice, int low, int high, String unit) {
        return figure(dice, low, high).put("unit", unit);
    }

    static ObjectNode money(Dice dice, int low, int high) {
        return figure(dice, low, high).put("currency", dice.early("USD", "CNY", "HKD", "EUR"));
    }

    private static ObjectNode figure(Dice dice, int low, int high) {
        String comparator = dice.early("EQ", "APPROX", "BETWEEN", "GT", "LT", "GTE", "LTE");
        int amount = dice.magnitude(low, high);
        ObjectNode figure = Json.object().put("comparator", comparator);
        return switch (comparator) {
            case "LT", "LTE" -> figure.put("max", Integer.toString(amount));
            case "GT", "GTE" -> figure.put("min", Integer.toString(amount));
            case "BETWEEN" ->
                    figure.put("min", Integer.toString(amount))
                            .put("max", Long.toString((long) amount + dice.between(1, high)));
            default -> figure.put("amount", decimal(dice, amount));
        };
    }

    private static String decimal(Dice dice, int amount) {
        return dice.chance(0.3) ? amount + "." + dice.between(1, 9) : Integer.toString(amount);
    }
}
