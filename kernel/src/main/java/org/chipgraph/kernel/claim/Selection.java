package org.chipgraph.kernel.claim;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import org.chipgraph.kernel.graph.Batches;

/// Which of the fields that cost a statement of their own are selected below the field being resolved.
record Selection(boolean rivals, boolean versions) {

    /// Below the field that is being resolved.
    static Selection ofField() {
        return of(Batches.environment());
    }

    static Selection of(DataFetchingEnvironment field) {
        DataFetchingFieldSelectionSet fields = field.getSelectionSet();
        return new Selection(selects(fields, "rivals"), selects(fields, "versions"));
    }

    private static boolean selects(DataFetchingFieldSelectionSet fields, String name) {
        return fields.getFields().stream().anyMatch(field -> field.getName().equals(name));
    }
}
