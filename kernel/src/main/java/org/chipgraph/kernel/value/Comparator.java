package org.chipgraph.kernel.value;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// How the stated figure relates to the true one.
@Enum
@Description("How the stated figure relates to the true one")
public enum Comparator {
    @Description("Exactly `amount`")
    EQ,
    @Description("About `amount`")
    APPROX,
    @Description("Less than `max`")
    LT,
    @Description("At most `max`")
    LTE,
    @Description("More than `min`")
    GT,
    @Description("At least `min`")
    GTE,
    @Description("From `min` to `max`")
    BETWEEN;

    /// @throws IllegalArgumentException when other figures are given than this comparator uses, or crossed bounds
    void check(@Nullable Decimal amount, @Nullable Decimal min, @Nullable Decimal max) {
        boolean right =
                switch (this) {
                    case EQ, APPROX -> amount != null && min == null && max == null;
                    case LT, LTE -> amount == null && min == null && max != null;
                    case GT, GTE -> amount == null && min != null && max == null;
                    case BETWEEN -> amount == null && min != null && max != null;
                };
        if (!right) {
            throw new IllegalArgumentException(
                    this
                            + switch (this) {
                                case EQ, APPROX -> " takes only amount";
                                case LT, LTE -> " takes only max";
                                case GT, GTE -> " takes only min";
                                case BETWEEN -> " takes min and max";
                            });
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min " + min + " is above max " + max);
        }
    }
}
