package org.chipgraph.chips.chip;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.chipgraph.kernel.editing.Editors;
import org.chipgraph.kernel.editing.RecordEditor;
import org.chipgraph.kernel.input.RestoreInput;
import org.chipgraph.kernel.input.RetireInput;
import org.chipgraph.kernel.input.RevertInput;
import org.chipgraph.kernel.problem.ReportsProblems;
import org.chipgraph.kernel.security.Roles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Changes of chips.
@GraphQLApi
@ReportsProblems
@DenyAll
public class ChipEditing {

    private final RecordEditor<Chip> chips;

    public ChipEditing(Editors editors) {
        chips = editors.ofRecords(Chip.class);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Creates a chip")
    public @Nullable Chip createChip(@NonNull @Description("The new chip") ChipInput.Create input) {
        return chips.create();
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes a chip")
    public @Nullable Chip updateChip(@NonNull @Description("The changes") ChipInput.Update input) {
        return chips.update();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Takes a chip out of lists and search")
    public @Nullable Chip retireChip(@NonNull @Description("Which, and why") RetireInput input) {
        return chips.retire();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Puts a retired chip back")
    public @Nullable Chip restoreChip(@NonNull @Description("Which, and why") RestoreInput input) {
        return chips.restore();
    }

    @Mutation
    @RolesAllowed(Roles.REVIEWER)
    @Description("Gives a chip a former state back, whole or some fields of it")
    public @Nullable Chip revertChip(
            @NonNull @Description("Which state of which chip") RevertInput input) {
        return chips.revert(input);
    }
}
