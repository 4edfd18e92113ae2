package org.chipgraph.companies.reference;

import jakarta.persistence.Converter;
import org.chipgraph.kernel.record.StubConverter;

/// Stores a reference to a record of type Legislation as its id.
@Converter(autoApply = true)
public class LegislationConverter extends StubConverter<Legislation> {

    public LegislationConverter() {
        super(Legislation::new);
    }
}
