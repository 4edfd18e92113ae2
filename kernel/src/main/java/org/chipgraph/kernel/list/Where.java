package org.chipgraph.kernel.list;

import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one filter shape: a subclass has a public field of a [Filter] type for every field that can be asked,
/// and `and`, `or` (lists of its own type) and `not`. Everything that is given has to hold.
///
/// Records are filtered in SQL ([SqlFilter]), claims in memory ([#matches]) after their ranks are known.
public abstract class Where {

    private static final String OR = "or";

    /// Whether the object, a record or claim with public fields, fits.
    public boolean matches(Object object) {
        for (Field field : getClass().getFields()) {
            if (!fits(field, valueOf(field, this), object)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Field field, @Nullable Object condition, Object object) {
        return switch (condition) {
            case null -> true;
            case Filter filter ->
                    FilterMatch.matches(filter, EntityField.valueOf(object, entityField(field)));
            case Where not -> !not.matches(object);
            case List<?> members when field.getName().equals(OR) ->
                    members.stream().anyMatch(member -> ((Where) member).matches(object));
            case List<?> members ->
                    members.stream().allMatch(member -> ((Where) member).matches(object));
            default -> throw new IllegalStateException("no filter: " + field);
        };
    }

    static String entityField(Field field) {
        FilterOn on = field.getAnnotation(FilterOn.class);
        return on == null ? field.getName() : on.value();
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
