package org.chipgraph.kernel.claim;

import java.util.List;
import org.chipgraph.kernel.list.StringFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What the list of all claims of a service may be asked.
@Input("ClaimWhere")
@Description("Conditions on claims of any type; all that are given have to hold")
public class AnyClaimWhere extends ClaimWhere {

    static final String TYPE = "type";

    @Description("Name of the claim's GraphQL type, for instance Spec")
    public @Nullable StringFilter type;

    @Description("All of these hold")
    public @Nullable List<@NonNull AnyClaimWhere> and;

    @Description("At least one of these holds")
    public @Nullable List<@NonNull AnyClaimWhere> or;

    @Description("This does not hold")
    public @Nullable AnyClaimWhere not;
}
