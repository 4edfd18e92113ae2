package org.chipgraph.chips.price;

import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.MoneyInput;
import org.chipgraph.kernel.input.QuantityInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (what a chip costs, as somebody states it: an amount, or against another chip's price), as mutations take it.
public abstract class PriceInput extends ClaimInput {

    @Description("The price; null when it is only said against another chip's")
    public @Nullable MoneyInput amount;

    @Description("The same as people write it: \"突破47亿元\", \"up to $15bn\"")
    public @Nullable String amountText;

    @Description("What the price buys; null when that is not said")
    public @Nullable PriceUnit per;

    @Description("The country in which it is asked; null when that is not said")
    public @Nullable CountryCode market;

    @Id
    @Description("Id of the chip whose price it is compared with")
    public @Nullable String comparedWith;

    @Description("How much more it costs than comparedWith, in per cent; negative = cheaper")
    public @Nullable QuantityInput difference;

    @Description("The same as people write it: \"约23万颗\", \"at least 80 GB\"")
    public @Nullable String differenceText;

    /// A new claim.
    @Input("AddPriceInput")
    @Description(
            "A new claim: what a chip costs, as somebody states it: an amount, or against another chip's price")
    public static class Add extends PriceInput {

        @NonNull
        @Id
        @Description("Id of the chip that has the price")
        public String chip;
    }

    /// Changes of a stored version.
    public abstract static class Change extends PriceInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;
    }

    /// A new version.
    @Input("SupersedePriceInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendPriceInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
