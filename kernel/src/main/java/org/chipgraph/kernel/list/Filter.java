package org.chipgraph.kernel.list;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a list may be asked of one field. A subclass has a public field for each comparison that the field's
/// type allows; the comparisons that are given all have to hold.
public abstract class Filter {

    /// One comparison with its operand, in the order of the subclass's fields.
    record Comparison(Operator operator, Object operand) {}

    List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (Field field : getClass().getFields()) {
            Object operand = Where.valueOf(field, this);
            if (operand != null) {
                String name = field.getName().toUpperCase(Locale.ROOT);
                comparisons.add(new Comparison(Operator.valueOf(name), operand));
            }
        }
        return comparisons;
    }
}
