package org.chipgraph.events.reference;

import jakarta.persistence.Converter;
import org.chipgraph.kernel.record.StubConverter;

/// Stores a reference to a record of type Organization as its id.
@Converter(autoApply = true)
public class OrganizationConverter extends StubConverter<Organization> {

    public OrganizationConverter() {
        super(Organization::new);
    }
}
