package org.chipgraph.kernel.list;

import java.lang.reflect.Field;

/// Finds the fields of entities. They are public in the source, but the build replaces public access to an
/// entity's fields by accessors and hides the fields.
final class EntityField {

    private EntityField() {}

    static Field of(Class<?> entity, String name) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new IllegalStateException(entity.getName() + " has no field " + name);
    }
}
