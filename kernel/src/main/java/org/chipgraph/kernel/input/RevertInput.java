package org.chipgraph.kernel.input;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Gives a former state back.
@Input("RevertInput")
@Description("Gives a record or claim a former state back, as a new revision")
public class RevertInput extends ChangeInput {
    @NonNull
    @Id
    @Description("The revision, from the history of the record or claim")
    public String revision;

    @Description("The fields to give back; omitted: all")
    public @Nullable List<@NonNull String> fields;
}
