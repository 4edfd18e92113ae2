package org.chipgraph.kernel.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// Stores a [Mic] as its text.
@Converter(autoApply = true)
public class MicConverter implements AttributeConverter<Mic, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Mic value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable Mic convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new Mic(code);
    }
}
