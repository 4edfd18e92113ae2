package org.chipgraph.kernel.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.kernel.problem.ValidationProblem;
import org.jspecify.annotations.Nullable;

/// The record and claim types that a service owns, by their GraphQL names: the one place where a type is
/// registered.
public final class DocumentTypes {

    private final Map<String, Class<? extends Stored>> byName = new LinkedHashMap<>();

    @SafeVarargs
    public DocumentTypes(Class<? extends Stored>... types) {
        for (Class<? extends Stored> type : types) {
            byName.put(type.getSimpleName(), type);
        }
    }

    public Collection<Class<? extends Stored>> all() {
        return byName.values();
    }

    /// Those types that extend the given one.
    public <T extends Stored> List<Class<? extends T>> extending(Class<T> base) {
        List<Class<? extends T>> extending = new ArrayList<>();
        for (Class<? extends Stored> type : all()) {
            if (base.isAssignableFrom(type)) {
                extending.add(type.asSubclass(base));
            }
        }
        return extending;
    }

    /// Null when another service owns the type.
    public @Nullable Class<? extends Stored> find(String name) {
        return byName.get(name);
    }

    /// @throws ValidationProblem for a type that this service does not own
    public Class<? extends Stored> named(@Nullable String name) {
        return named(Documents.TYPE, name);
    }

    /// @param field where the name stands
    /// @throws ValidationProblem for a type that this service does not own
    public Class<? extends Stored> named(String field, @Nullable String name) {
        Class<? extends Stored> type = name == null ? null : byName.get(name);
        if (type == null) {
            throw new ValidationProblem(
                    field,
                    (name == null ? "is missing" : "unknown type '" + name + "'")
                            + "; known here are "
                            + String.join(", ", byName.keySet()));
        }
        return type;
    }
}
