package org.chipgraph.kernel.list;

import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one filter shape: a subclass has a public field of a [Filter] type for every field that can be asked,
/// and `and`, `or` (lists of its own type) and `not`. Everything that is given has to hold.
///
/// [SqlFilter] writes it as SQL.
public abstract class Where {

    private static final String OR = "or";

    /// What the filter in this field reads.
    static List<String> paths(Field field) {
        FilterOn on = field.getAnnotation(FilterOn.class);
        return on == null ? List.of(field.getName()) : List.of(on.value());
    }

    static boolean isOr(Field field) {
        return field.getName().equals(OR);
    }

    static @Nullable Object valueOf(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
