package org.chipgraph.kernel.value;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

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

    /// @throws IllegalArgumentException when other figures are given than this comparator uses
    void check(boolean amount, boolean min, boolean max) {
        boolean right =
                switch (this) {
                    case EQ, APPROX -> amount && !min && !max;
                    case LT, LTE -> !amount && !min && max;
                    case GT, GTE -> !amount && min && !max;
                    case BETWEEN -> !amount && min && max;
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
    }
}
