package org.chipgraph.chips;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.chipgraph.chips.chip.Chip;
import org.chipgraph.chips.chipassessment.ChipAssessment;
import org.chipgraph.chips.exportstatus.ExportStatus;
import org.chipgraph.chips.marketavailability.MarketAvailability;
import org.chipgraph.chips.price.Price;
import org.chipgraph.chips.spec.Spec;
import org.chipgraph.chips.substitution.Substitution;
import org.chipgraph.kernel.document.DocumentTypes;

/// Registers the record and claim types of this service.
public class ChipsService {

    @Produces
    @Singleton
    DocumentTypes types() {
        return new DocumentTypes(
                Chip.class,
                Spec.class,
                ExportStatus.class,
                Price.class,
                Substitution.class,
                MarketAvailability.class,
                ChipAssessment.class);
    }
}
