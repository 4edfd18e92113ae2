package org.chipgraph.companies.purchase;

import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.PeriodInput;
import org.chipgraph.kernel.input.QuantityInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (that an organization bought chips), as mutations take it.
public abstract class PurchaseInput extends ClaimInput {

    @Id
    @Description("Id of the organization that sold")
    public @Nullable String seller;

    @Description("How many, in {piece}; null when no number is said")
    public @Nullable QuantityInput quantity;

    @Description("The same as people write it: \"约23万颗\", \"at least 80 GB\"")
    public @Nullable String quantityText;

    @Description("The period in which they were bought")
    public @Nullable PeriodInput period;

    /// A new claim.
    @Input("AddPurchaseInput")
    @Description("A new claim: that an organization bought chips")
    public static class Add extends PurchaseInput {

        @NonNull
        @Id
        @Description("Id of the organization that bought")
        public String buyer;

        @NonNull
        @Id
        @Description("Id of the chip, family or group that was bought")
        public String product;
    }

    /// Changes of a stored version.
    public abstract static class Change extends PurchaseInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Id
        @Description("Id of the chip, family or group that was bought")
        public @Nullable String product;
    }

    /// A new version.
    @Input("SupersedePurchaseInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendPurchaseInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
