package org.chipgraph.companies.organization;

import java.util.List;
import org.chipgraph.companies.financialfigure.FinancialFigure;
import org.chipgraph.companies.financialfigure.FinancialFigureWhere;
import org.chipgraph.companies.listingstage.ListingStage;
import org.chipgraph.companies.listingstage.ListingStageWhere;
import org.chipgraph.companies.marketshare.MarketShare;
import org.chipgraph.companies.marketshare.MarketShareWhere;
import org.chipgraph.companies.organizationassessment.OrganizationAssessment;
import org.chipgraph.companies.organizationassessment.OrganizationAssessmentWhere;
import org.chipgraph.companies.position.Position;
import org.chipgraph.companies.position.PositionWhere;
import org.chipgraph.companies.purchase.Purchase;
import org.chipgraph.companies.purchase.PurchaseWhere;
import org.chipgraph.companies.restrictedpartylisting.RestrictedPartyListing;
import org.chipgraph.companies.restrictedpartylisting.RestrictedPartyListingWhere;
import org.chipgraph.kernel.claim.ClaimsFilter;
import org.chipgraph.kernel.list.ElementsFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.EnumListFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.IdListFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of organizations may be asked.
@Input("OrganizationWhere")
@Description("Conditions on organizations; all that are given have to hold")
public class OrganizationWhere extends Where {

    @Input("OrganizationKindFilter")
    @Description("Filter on the kind of organization")
    public static class OrganizationKindFilter extends EnumFilter<OrganizationKind> {}

    @Input("OrganizationRoleListFilter")
    @Description("Filter on the roles")
    public static class OrganizationRoleListFilter extends EnumListFilter<OrganizationRole> {}

    /// Filters organizations by where their shares are traded.
    @Input("OrganizationListingsFilter")
    @Description("Filter on where its shares are traded")
    public static class ListingsFilter extends ElementsFilter<ListingWhere> {
        public ListingsFilter() {
            super("listings", "exchange text, board text, ticker text, \"from\" date, \"to\" date");
        }

        @Override
        protected List<Indexed> indexed(ListingWhere some) {
            return List.of(
                    new Indexed(some.ticker, "jsonb_build_object('ticker', ?)"),
                    new Indexed(some.exchange, "jsonb_build_object('exchange', ?)"));
        }
    }

    /// Filters organizations by their identifiers in public registers.
    @Input("OrganizationIdentifiersFilter")
    @Description("Filter on its identifiers in public registers")
    public static class IdentifiersFilter extends ElementsFilter<OrganizationIdentifierWhere> {
        public IdentifiersFilter() {
            super("identifiers", "scheme text, value text");
        }

        @Override
        protected List<Indexed> indexed(OrganizationIdentifierWhere some) {
            return List.of(new Indexed(some.value, "jsonb_build_object('value', ?)"));
        }
    }

    @Input("OrganizationPositionsFilter")
    @Description("Filter on who holds positions in it")
    public static class PositionsFilter extends ClaimsFilter<PositionWhere> {
        public PositionsFilter() {
            super(Position.class, "organizationId");
        }
    }

    @Input("OrganizationMarketSharesFilter")
    @Description("Filter on its shares of markets")
    public static class MarketSharesFilter extends ClaimsFilter<MarketShareWhere> {
        public MarketSharesFilter() {
            super(MarketShare.class, "organizationId");
        }
    }

    @Input("OrganizationPurchasesFilter")
    @Description("Filter on what it is said to have bought")
    public static class PurchasesFilter extends ClaimsFilter<PurchaseWhere> {
        public PurchasesFilter() {
            super(Purchase.class, "buyerId");
        }
    }

    @Input("OrganizationSalesFilter")
    @Description("Filter on what it is said to have sold")
    public static class SalesFilter extends ClaimsFilter<PurchaseWhere> {
        public SalesFilter() {
            super(Purchase.class, "sellerId");
        }
    }

    @Input("OrganizationListingStagesFilter")
    @Description("Filter on its way to a stock exchange")
    public static class ListingStagesFilter extends ClaimsFilter<ListingStageWhere> {
        public ListingStagesFilter() {
            super(ListingStage.class, "organizationId");
        }
    }

    @Input("OrganizationRestrictedPartyListingsFilter")
    @Description("Filter on lists of restricted parties that name it")
    public static class RestrictedPartyListingsFilter
            extends ClaimsFilter<RestrictedPartyListingWhere> {
        public RestrictedPartyListingsFilter() {
            super(RestrictedPartyListing.class, "organizationId");
        }
    }

    @Input("OrganizationFinancialFiguresFilter")
    @Description("Filter on its figures")
    public static class FinancialFiguresFilter extends ClaimsFilter<FinancialFigureWhere> {
        public FinancialFiguresFilter() {
            super(FinancialFigure.class, "organizationId");
        }
    }

    @Input("OrganizationAssessmentsFilter")
    @Description("Filter on what people make of it")
    public static class AssessmentsFilter extends ClaimsFilter<OrganizationAssessmentWhere> {
        public AssessmentsFilter() {
            super(OrganizationAssessment.class, "organizationId");
        }
    }

    @Description("The id")
    public @Nullable IdFilter id;

    @FilterOn("names[].value")
    @Description("One of its names, in any language")
    public @Nullable StringFilter name;

    @Description("What sort of organization it is")
    public @Nullable OrganizationKindFilter kind;

    @Description("What it does in the chip industry")
    public @Nullable OrganizationRoleListFilter roles;

    @Description("The country of its seat")
    public @Nullable StringFilter country;

    @FilterOn("parentId")
    @Description("The organization that it belongs to")
    public @Nullable IdFilter parent;

    @FilterOn("groups")
    @Description("The groups that it directly belongs to")
    public @Nullable IdListFilter memberOf;

    @Description("When it was founded")
    public @Nullable FuzzyDateFilter founded;

    @Description("Address of its website")
    public @Nullable StringFilter website;

    @Description("Where its shares are traded: some listing fits")
    public @Nullable ListingsFilter listings;

    @Description("Its identifiers in public registers: some identifier fits")
    public @Nullable IdentifiersFilter identifiers;

    @Description("Who holds positions in it: some claim fits")
    public @Nullable PositionsFilter positions;

    @Description("Its shares of markets: some claim fits")
    public @Nullable MarketSharesFilter marketShares;

    @Description("What it is said to have bought: some claim fits")
    public @Nullable PurchasesFilter purchases;

    @Description("What it is said to have sold: some claim fits")
    public @Nullable SalesFilter sales;

    @Description("Its way to a stock exchange: some claim fits")
    public @Nullable ListingStagesFilter listingStages;

    @Description("Lists of restricted parties that name it: some claim fits")
    public @Nullable RestrictedPartyListingsFilter restrictedPartyListings;

    @Description("Its figures: some claim fits")
    public @Nullable FinancialFiguresFilter financialFigures;

    @Description("What people make of it: some claim fits")
    public @Nullable AssessmentsFilter assessments;

    @Description("All of these hold")
    public @Nullable List<@NonNull OrganizationWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull OrganizationWhere> or;

    @Description("This does not hold")
    public @Nullable OrganizationWhere not;
}
