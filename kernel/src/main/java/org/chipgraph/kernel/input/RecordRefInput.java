package org.chipgraph.kernel.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/// Names a record of any type.
@Input("RecordRefInput")
@Description("Names a record of any type")
public class RecordRefInput {
    @NonNull
    @Description("GraphQL type of the record, for instance Organization")
    public String type;

    @NonNull
    @Id
    @Description("Id of the record")
    public String id;
}
