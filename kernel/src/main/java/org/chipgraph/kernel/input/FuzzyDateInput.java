package org.chipgraph.kernel.input;

import java.time.LocalDate;
import org.chipgraph.kernel.value.DatePrecision;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A date as exactly as the source gives it.
@Input("FuzzyDateInput")
@Description("A date as exactly as the source gives it")
public class FuzzyDateInput {
    @NonNull
    @Description("The date in EDTF, for instance 2025-07-31, 2023-12~ or 2025-04/2025-07")
    public String edtf;

    @Description("First possible day, where it differs from what edtf implies")
    public @Nullable LocalDate earliest;

    @Description("Last possible day, where it differs from what edtf implies")
    public @Nullable LocalDate latest;

    @Description("Omitted: follows from edtf")
    public @Nullable DatePrecision precision;

    @Description("The source's own words for the date")
    public @Nullable String text;
}
