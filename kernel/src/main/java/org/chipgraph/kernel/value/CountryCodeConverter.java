package org.chipgraph.kernel.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// Stores a [CountryCode] as its text.
@Converter(autoApply = true)
public class CountryCodeConverter implements AttributeConverter<CountryCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CountryCode value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable CountryCode convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new CountryCode(code);
    }
}
