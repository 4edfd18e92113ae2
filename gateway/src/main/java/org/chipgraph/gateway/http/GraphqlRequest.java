package org.chipgraph.gateway.http;

import org.chipgraph.gateway.execute.RawVariables;

/// What a client asks: `operationName` is empty when it names none;
/// `explain`: it would like to know how it was answered.
record GraphqlRequest(
        String query, String operationName, RawVariables variables, boolean explain) {}
