package org.chipgraph.gateway.operation;

/// What an operation does; `keyword` is how a GraphQL document spells it.
public enum OperationKind {
    QUERY("query"),
    MUTATION("mutation");

    private final String keyword;

    OperationKind(String keyword) {
        this.keyword = keyword;
    }

    public String keyword() {
        return keyword;
    }
}
