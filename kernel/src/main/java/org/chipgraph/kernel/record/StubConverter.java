package org.chipgraph.kernel.record;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Stores a [Stub] as its id; each stub has an auto-applied subclass.
public abstract class StubConverter<S extends Stub> implements AttributeConverter<S, String> {

    private final Function<String, S> stub;

    protected StubConverter(Function<String, S> stub) {
        this.stub = stub;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable S reference) {
        return reference == null ? null : reference.id;
    }

    @Override
    public @Nullable S convertToEntityAttribute(@Nullable String id) {
        return id == null ? null : stub.apply(id);
    }
}
