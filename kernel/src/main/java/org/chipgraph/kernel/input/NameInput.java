package org.chipgraph.kernel.input;

import org.chipgraph.kernel.value.NameKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A name of a record in one language.
@Input("NameInput")
@Description("A name of a record in one language")
public class NameInput {
    @NonNull
    @Description("BCP 47 language, for instance en or zh-Hans")
    public String lang;

    @NonNull
    @Description("The name")
    public String value;

    @Description("Label, alias or former name; omitted: label")
    public @Nullable NameKind kind;
}
