package org.chipgraph.gateway.http;

import org.chipgraph.gateway.execute.RawVariables;

/// What a client asks: `operationName` is empty when it names none.
record GraphqlRequest(String query, String operationName, RawVariables variables) {}
