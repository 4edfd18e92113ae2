package org.chipgraph.kernel.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Stores a [Decimal] as `numeric`.
@Converter(autoApply = true)
public class DecimalConverter implements AttributeConverter<Decimal, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Decimal decimal) {
        return decimal == null ? null : decimal.number();
    }

    @Override
    public @Nullable Decimal convertToEntityAttribute(@Nullable BigDecimal number) {
        return number == null ? null : new Decimal(number);
    }
}
