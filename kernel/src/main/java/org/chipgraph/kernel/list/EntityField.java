package org.chipgraph.kernel.list;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/// Finds the fields of entities. They are public in the source, but the build replaces public access to an
/// entity's fields by accessors and hides the fields.
final class EntityField {

    private EntityField() {}

    /// The value of the field, or of the getter where a value is derived and has no field.
    static @Nullable Object valueOf(Object entity, String name) {
        Field field = find(entity.getClass(), name);
        if (field != null) {
            return Where.valueOf(field, entity);
        }
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        try {
            return entity.getClass().getMethod(getter).invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The field; there has to be one.
    static Field of(Class<?> entity, String name) {
        Field field = find(entity, name);
        if (field == null) {
            throw new IllegalStateException(entity.getName() + " has no field " + name);
        }
        return field;
    }

    private static @Nullable Field find(Class<?> entity, String name) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        return null;
    }
}
