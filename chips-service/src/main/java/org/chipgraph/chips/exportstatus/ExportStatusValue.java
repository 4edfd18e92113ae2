package org.chipgraph.chips.exportstatus;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// What an authority allows, spelled as the EAR spells it.
@Enum
@Description("What an authority allows, spelled as the EAR spells it")
public enum ExportStatusValue {
    @Description("May be traded without a licence")
    NO_LICENSE_REQUIRED,
    @Description("Needs a licence")
    LICENSE_REQUIRED,
    @Description("Needs a licence; applications are looked at one by one")
    CASE_BY_CASE,
    @Description("Needs a licence; applications are refused as a rule")
    PRESUMPTION_OF_DENIAL,
    @Description("May not be traded")
    PROHIBITED,
    @Description("Licences have been promised")
    ASSURED,
    @Description("Licences have been issued")
    LICENSES_ISSUED,
    @Description("An earlier restriction is gone")
    RESTRICTION_LIFTED,
    @Description("An authority looks into it")
    UNDER_INQUIRY,
    @Description("An authority advises against it")
    DISCOURAGED,
    @Description("An authority has ordered buyers to stop")
    ORDERED_TO_STOP;

    /// True and false where the status says it, null where it does not.
    @Nullable Boolean licenseRequired() {
        return switch (this) {
            case LICENSE_REQUIRED, CASE_BY_CASE, PRESUMPTION_OF_DENIAL, ASSURED, LICENSES_ISSUED ->
                    true;
            case NO_LICENSE_REQUIRED, RESTRICTION_LIFTED -> false;
            case PROHIBITED, UNDER_INQUIRY, DISCOURAGED, ORDERED_TO_STOP -> null;
        };
    }
}
