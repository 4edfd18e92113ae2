package org.chipgraph.companies;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.chipgraph.companies.financialfigure.FinancialFigure;
import org.chipgraph.companies.listingstage.ListingStage;
import org.chipgraph.companies.market.Market;
import org.chipgraph.companies.marketshare.MarketShare;
import org.chipgraph.companies.organization.Organization;
import org.chipgraph.companies.organizationassessment.OrganizationAssessment;
import org.chipgraph.companies.person.Person;
import org.chipgraph.companies.position.Position;
import org.chipgraph.companies.purchase.Purchase;
import org.chipgraph.companies.restrictedpartylisting.RestrictedPartyListing;
import org.chipgraph.kernel.document.DocumentTypes;

/// Registers the record and claim types of this service.
public class CompaniesService {

    @Produces
    @Singleton
    DocumentTypes types() {
        return new DocumentTypes(
                Organization.class,
                Person.class,
                Market.class,
                Position.class,
                MarketShare.class,
                Purchase.class,
                ListingStage.class,
                RestrictedPartyListing.class,
                FinancialFigure.class,
                OrganizationAssessment.class);
    }
}
