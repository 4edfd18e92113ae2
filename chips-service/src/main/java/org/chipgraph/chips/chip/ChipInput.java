package org.chipgraph.chips.chip;

import java.util.List;
import org.chipgraph.kernel.input.FuzzyDateInput;
import org.chipgraph.kernel.input.RecordInput;
import org.chipgraph.kernel.value.CountryCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The fields of a chip as mutations take them.
public abstract class ChipInput extends RecordInput {

    @Description("One product, a family of variants, or a group; omitted: one product")
    public @Nullable ChipKind kind;

    @Id
    @Description("Ids of the families and groups that it directly belongs to")
    public @Nullable List<@NonNull String> memberOf;

    @Id
    @Description("Id of the organization that designed it")
    public @Nullable String designer;

    @Description("Architecture, for instance Hopper")
    public @Nullable String architecture;

    @Description("Generation within the designer's line, counted from 1")
    public @Nullable Integer generation;

    @Description("What it is made for")
    public @Nullable ChipSegment segment;

    @Id
    @Description("Id of the chip that it is a variant of")
    public @Nullable String variantOf;

    @Description("How it differs from that chip")
    public @Nullable ChipVariantKind variantKind;

    @Description("Countries that it is made for")
    public @Nullable List<@NonNull CountryCode> targetMarkets;

    @Description("When it was announced")
    public @Nullable FuzzyDateInput announced;

    @Description("The same as people write it: \"mid-July 2025\", \"2023年底\"")
    public @Nullable String announcedText;

    @Description("What it is put together from")
    public @Nullable List<@NonNull ChipComponentInput> composition;

    /// A chip inside a chip.
    @Input("ChipComponentInput")
    @Description("A chip inside a chip")
    public static class ChipComponentInput {

        @NonNull
        @Id
        @Description("Id of the chip")
        public String chip;

        @NonNull
        @Description("How many of them")
        public Integer count;

        @Description("At which level they are joined, for instance die or package")
        public @Nullable String level;
    }

    /// A new chip.
    @Input("CreateChipInput")
    @Description("A new chip")
    public static class Create extends ChipInput {

        @NonNull
        @Id
        @Description("Its immutable kebab-case id")
        public String id;
    }

    /// Changes of a chip.
    @Input("UpdateChipInput")
    @Description("Changes of a chip: an absent field stays as it is, null clears it")
    public static class Update extends ChipInput {

        @NonNull
        @Id
        @Description("Id of the chip")
        public String id;

        @NonNull
        @Description("The version that the changes were made from")
        public Integer expectedVersion;
    }
}
