package org.chipgraph.kernel.input;

import org.chipgraph.kernel.claim.Rank;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The editors' judgement about a claim.
@Input("RankInput")
@Description("The judgement about a claim among its rivals")
public class RankInput extends ChangeInput {
    @NonNull
    @Description("DEPRECATED: it was wrong even then")
    public Rank rank;

    @Description("Why; a deprecated claim needs it")
    public @Nullable String rankReason;
}
