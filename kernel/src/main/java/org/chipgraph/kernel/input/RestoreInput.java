package org.chipgraph.kernel.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/// Puts a retired record back.
@Input("RestoreInput")
@Description("Puts a retired record back into lists, search and counts")
public class RestoreInput extends ChangeInput {}
