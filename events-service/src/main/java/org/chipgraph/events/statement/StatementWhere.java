package org.chipgraph.events.statement;

import java.util.List;
import org.chipgraph.kernel.claim.ClaimWhere;
import org.chipgraph.kernel.list.FilterOn;
import org.chipgraph.kernel.list.IdFilter;
import org.chipgraph.kernel.list.IdListFilter;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What a list of statements may be asked.
@Input("StatementWhere")
@Description("Conditions on statements; all that are given have to hold")
public class StatementWhere extends ClaimWhere {

    @FilterOn("occasionId")
    @Description("The event at which it was said")
    public @Nullable IdFilter occasion;

    @FilterOn("speakerRef.id")
    @Description("Id of the party that said it")
    public @Nullable IdFilter speaker;

    @FilterOn("audienceRefs[].id")
    @Description("Ids of the parties to whom it was said")
    public @Nullable IdListFilter audience;

    @FilterOn("text[].value")
    @Description("What was said, in any language")
    public @Nullable StringFilter text;

    @Description("All of these hold")
    public @Nullable List<@NonNull StatementWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull StatementWhere> or;

    @Description("This does not hold")
    public @Nullable StatementWhere not;
}
