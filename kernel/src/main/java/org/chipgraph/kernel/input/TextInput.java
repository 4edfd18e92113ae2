package org.chipgraph.kernel.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// A sentence in one language.
@Input("TextInput")
@Description("A sentence in one language")
public class TextInput {
    @NonNull
    @Description("BCP 47 language, for instance en or zh-Hans")
    public String lang;

    @NonNull
    @Description("The sentence")
    public String value;
}
