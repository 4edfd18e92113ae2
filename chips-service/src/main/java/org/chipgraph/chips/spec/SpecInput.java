package org.chipgraph.chips.spec;

import org.chipgraph.kernel.input.ClaimInput;
import org.chipgraph.kernel.input.QuantityInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A claim (a specification of a chip, as somebody states it), as mutations take it.
public abstract class SpecInput extends ClaimInput {

    @Description("The figure; null when it is a text")
    public @Nullable QuantityInput quantity;

    @Description("The same as people write it: \"约23万颗\", \"at least 80 GB\"")
    public @Nullable String quantityText;

    @Description("What is stated when it is no figure, for instance HBM3")
    public @Nullable String valueText;

    @Description("For rates of operations: the number format")
    public @Nullable NumberFormat numberFormat;

    @Description("For rates of operations: whether skipped zeros count")
    public @Nullable Sparsity sparsity;

    /// A new claim.
    @Input("AddSpecInput")
    @Description("A new claim: a specification of a chip, as somebody states it")
    public static class Add extends SpecInput {

        @NonNull
        @Id
        @Description("Id of the chip that the spec is about")
        public String chip;

        @NonNull
        @Description("What is measured")
        public SpecAttribute attribute;
    }

    /// Changes of a stored version.
    public abstract static class Change extends SpecInput {

        @NonNull
        @Id
        @Description("Id of the version that is changed")
        public String id;

        @NonNull
        @Description("The stored version number that the change was made from")
        public Integer expectedVersion;

        @Description("What is measured")
        public @Nullable SpecAttribute attribute;
    }

    /// A new version.
    @Input("SupersedeSpecInput")
    @Description(
            "A new version of a claim, known from knownFrom on: absent fields are taken from the old version, null clears")
    public static class Supersede extends Change {}

    /// A corrected slip.
    @Input("AmendSpecInput")
    @Description("Corrects a slip of our own: an absent field stays as it is, null clears it")
    public static class Amend extends Change {}
}
