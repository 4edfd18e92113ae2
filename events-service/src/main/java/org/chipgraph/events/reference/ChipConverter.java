package org.chipgraph.events.reference;

import jakarta.persistence.Converter;
import org.chipgraph.kernel.record.StubConverter;

/// Stores a reference to a record of type Chip as its id.
@Converter(autoApply = true)
public class ChipConverter extends StubConverter<Chip> {

    public ChipConverter() {
        super(Chip::new);
    }
}
