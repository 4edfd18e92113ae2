package org.chipgraph.events;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.chipgraph.events.demand.Demand;
import org.chipgraph.events.event.Event;
import org.chipgraph.events.eventassessment.EventAssessment;
import org.chipgraph.events.eventlink.EventLink;
import org.chipgraph.events.impact.Impact;
import org.chipgraph.events.legalforce.LegalForce;
import org.chipgraph.events.legislation.Legislation;
import org.chipgraph.events.marketmove.MarketMove;
import org.chipgraph.events.source.Source;
import org.chipgraph.events.statement.Statement;
import org.chipgraph.kernel.document.DocumentTypes;

/// Registers the record and claim types of this service.
public class EventsService {

    @Produces
    @Singleton
    DocumentTypes types() {
        return new DocumentTypes(
                Source.class,
                Legislation.class,
                Event.class,
                Statement.class,
                Demand.class,
                EventLink.class,
                Impact.class,
                MarketMove.class,
                LegalForce.class,
                EventAssessment.class);
    }
}
