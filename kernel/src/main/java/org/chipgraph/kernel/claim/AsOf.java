package org.chipgraph.kernel.claim;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// The days for which claims are read.
@Input("AsOf")
@Description("The days for which claims are read")
public class AsOf {

    @Description("Claims that hold in the world on this day; omitted: whenever they hold")
    public @Nullable LocalDate valid;

    @Description("Claims as the public knew them on this day; omitted: as known today")
    public @Nullable LocalDate known;

    public static AsOf of(@Nullable LocalDate valid, @Nullable LocalDate known) {
        AsOf asOf = new AsOf();
        asOf.valid = valid;
        asOf.known = known;
        return asOf;
    }
}
