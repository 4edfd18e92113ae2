/// Comes in: the text of a request and the API schema. Goes out: a guarded, parsed, validated,
/// normalised operation, or a coded [RequestProblem]. Start here: `OperationReader.read`.
@NullMarked
package org.chipgraph.gateway.operation;

import org.jspecify.annotations.NullMarked;
