package org.chipgraph.kernel.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// Stores a [Unit] as its code.
@Converter(autoApply = true)
public class UnitConverter implements AttributeConverter<Unit, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Unit unit) {
        return unit == null ? null : unit.code();
    }

    @Override
    public @Nullable Unit convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Unit.of(code);
    }
}
