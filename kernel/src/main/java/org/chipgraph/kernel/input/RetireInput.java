package org.chipgraph.kernel.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Takes a record out of lists and search.
@Input("RetireInput")
@Description(
        "Takes a record out of lists, search and counts; it still resolves by id and by reference")
public class RetireInput extends ChangeInput {
    @Id
    @Description("Id of the record that stands for it now")
    public @Nullable String replacedBy;
}
