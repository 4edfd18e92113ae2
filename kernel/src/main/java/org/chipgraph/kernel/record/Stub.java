package org.chipgraph.kernel.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chipgraph.kernel.value.RecordId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A reference to another service's record: only its id is known here. A service has a subclass for each type
/// that it refers to, named like the GraphQL type; fields that it adds to that type are resolvers on it.
public abstract class Stub {

    @NonNull
    @Id
    @JsonValue
    @Description("Immutable kebab-case id")
    public final String id;

    /// @throws IllegalArgumentException for a malformed id
    protected Stub(String id) {
        this.id = RecordId.check(id);
    }

    /// What an entity resolver answers: a stub for each id, null for what cannot be an id.
    public static <S extends Stub> List<@Nullable S> all(
            List<String> ids, Function<String, S> stub) {
        List<@Nullable S> stubs = new ArrayList<>();
        ids.forEach(id -> stubs.add(RecordId.isValid(id) ? stub.apply(id) : null));
        return stubs;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Stub) other).id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
