package org.chipgraph.chips.chip;

import java.util.List;
import org.chipgraph.chips.chipassessment.ChipAssessment;
import org.chipgraph.chips.chipassessment.ChipAssessmentWhere;
import org.chipgraph.chips.exportstatus.ExportStatus;
import org.chipgraph.chips.exportstatus.ExportStatusWhere;
import org.chipgraph.chips.marketavailability.MarketAvailability;
import org.chipgraph.chips.marketavailability.MarketAvailabilityWhere;
import org.chipgraph.chips.price.Price;
import org.chipgraph.chips.price.PriceWhere;
import org.chipgraph.chips.spec.Spec;
import org.chipgraph.chips.spec.SpecWhere;
import org.chipgraph.chips.substitution.Substitution;
import org.chipgraph.chips.substitution.SubstitutionWhere;
import org.chipgraph.kernel.claim.ClaimsFilter;
import org.chipgraph.kernel.list.EnumFilter;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.FuzzyDateFilter;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.IdListFilter;
import org.chipgraph.kernel.list.IntFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.chipgraph.kernel.list.StringListFilter;
import org.chipgraph.kernel.list.Where;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of chips may be asked.
@Input("ChipWhere")
@Description("Conditions on chips; all that are given have to hold")
public class ChipWhere extends Where {

    @Input("ChipKindFilter")
    @Description("Filter on the kind of chip")
    public static class ChipKindFilter extends EnumFilter<ChipKind> {}

    @Input("ChipSegmentFilter")
    @Description("Filter on the segment")
    public static class ChipSegmentFilter extends EnumFilter<ChipSegment> {}

    @Input("ChipVariantKindFilter")
    @Description("Filter on the kind of variant")
    public static class ChipVariantKindFilter extends EnumFilter<ChipVariantKind> {}

    @Input("ChipSpecsFilter")
    @Description("Filter on what is said about its figures")
    public static class SpecsFilter extends ClaimsFilter<SpecWhere> {
        public SpecsFilter() {
            super(Spec.class, "chipId");
        }
    }

    @Input("ChipExportStatusesFilter")
    @Description("Filter on what is said about its export status")
    public static class ExportStatusesFilter extends ClaimsFilter<ExportStatusWhere> {
        public ExportStatusesFilter() {
            super(ExportStatus.class, "chipId");
        }
    }

    @Input("ChipPricesFilter")
    @Description("Filter on what is said about its prices")
    public static class PricesFilter extends ClaimsFilter<PriceWhere> {
        public PricesFilter() {
            super(Price.class, "chipId");
        }
    }

    @Input("ChipSubstitutesFilter")
    @Description("Filter on what is said to replace it")
    public static class SubstitutesFilter extends ClaimsFilter<SubstitutionWhere> {
        public SubstitutesFilter() {
            super(Substitution.class, "originalChipId");
        }
    }

    @Input("ChipSubstitutesForFilter")
    @Description("Filter on what it is said to replace")
    public static class SubstitutesForFilter extends ClaimsFilter<SubstitutionWhere> {
        public SubstitutesForFilter() {
            super(Substitution.class, "substituteChipId");
        }
    }

    @Input("ChipAvailabilityFilter")
    @Description("Filter on what is said about where it is on sale")
    public static class AvailabilityFilter extends ClaimsFilter<MarketAvailabilityWhere> {
        public AvailabilityFilter() {
            super(MarketAvailability.class, "chipId");
        }
    }

    @Input("ChipAssessmentsFilter")
    @Description("Filter on what people make of it")
    public static class AssessmentsFilter extends ClaimsFilter<ChipAssessmentWhere> {
        public AssessmentsFilter() {
            super(ChipAssessment.class, "chipId");
        }
    }

    @Description("The id")
    public @Nullable IdFilter id;

    @FilterOn("names[].value")
    @Description("One of its names, in any language")
    public @Nullable StringFilter name;

    @Description("One product, family or group")
    public @Nullable ChipKindFilter kind;

    @FilterOn("groups")
    @Description("The families and groups that it directly belongs to")
    public @Nullable IdListFilter memberOf;

    @Description("The designer's id")
    public @Nullable IdFilter designer;

    @Description("The architecture")
    public @Nullable StringFilter architecture;

    @Description("The generation")
    public @Nullable IntFilter generation;

    @Description("What it is made for")
    public @Nullable ChipSegmentFilter segment;

    @FilterOn("variantOfId")
    @Description("The chip that it is a variant of")
    public @Nullable IdFilter variantOf;

    @Description("How it differs from that chip")
    public @Nullable ChipVariantKindFilter variantKind;

    @Description("Countries that it is made for")
    public @Nullable StringListFilter targetMarkets;

    @Description("When it was announced")
    public @Nullable FuzzyDateFilter announced;

    @Description("What is said about its figures: some claim fits")
    public @Nullable SpecsFilter specs;

    @Description("What is said about its export status: some claim fits")
    public @Nullable ExportStatusesFilter exportStatuses;

    @Description("What is said about its prices: some claim fits")
    public @Nullable PricesFilter prices;

    @Description("What is said to replace it: some claim fits")
    public @Nullable SubstitutesFilter substitutes;

    @Description("What it is said to replace: some claim fits")
    public @Nullable SubstitutesForFilter substitutesFor;

    @Description("What is said about where it is on sale: some claim fits")
    public @Nullable AvailabilityFilter availability;

    @Description("What people make of it: some claim fits")
    public @Nullable AssessmentsFilter assessments;

    @Description("All of these hold")
    public @Nullable List<@NonNull ChipWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull ChipWhere> or;

    @Description("This does not hold")
    public @Nullable ChipWhere not;
}
