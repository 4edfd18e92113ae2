package org.chipgraph.gateway.operation;

import java.util.List;

/// Why an operation is refused: the caller's to mend, and safe to tell the caller.
public sealed interface RequestProblem {

    ProblemCode code();

    String message();

    default List<Location> locations() {
        return List.of();
    }

    /// A place in the document, counted from 1.
    record Location(int line, int column) {}

    /// Not GraphQL.
    record Unreadable(String message, List<Location> locations) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.GRAPHQL_PARSE_FAILED;
        }
    }

    /// GraphQL, but not of this schema.
    record Invalid(String message, List<Location> locations) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.GRAPHQL_VALIDATION_FAILED;
        }
    }

    /// The document has no such operation, or several and none was named.
    record NoOperation(String message) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.OPERATION_RESOLUTION_FAILURE;
        }
    }

    /// A kind of operation, or a directive of one, that the gateway does not serve.
    record NotSupported(String message) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.OPERATION_NOT_SUPPORTED;
        }
    }

    /// The document is over a limit: `measured` `unit`, where `allowed` are.
    record TooLarge(String what, long measured, long allowed) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.QUERY_TOO_LARGE;
        }

        @Override
        public String message() {
            return "The operation is too large: %s is %s, at most %d is allowed"
                    .formatted(
                            what,
                            measured == Long.MAX_VALUE ? "beyond counting" : measured,
                            allowed);
        }
    }

    /// The pages that are asked for multiply to more nodes than one answer may hold.
    record TooBroad(long nodes, long allowed) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.QUERY_TOO_BROAD;
        }

        @Override
        public String message() {
            return ("The operation asks for up to %d nodes (the product of its page sizes), at most"
                            + " %d are allowed: ask for smaller pages (first:, last:)")
                    .formatted(nodes, allowed);
        }
    }

    /// The operation is estimated to cost more than one may.
    record TooCostly(long cost, long allowed) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.QUERY_TOO_COSTLY;
        }

        @Override
        public String message() {
            return "The operation is estimated to cost %d, at most %d is allowed: ask for less at once"
                    .formatted(cost, allowed);
        }
    }

    /// A list that must be told its size by one of its arguments was told by `given` of them.
    record NotSliced(String field, List<String> arguments, int given) implements RequestProblem {
        public NotSliced {
            arguments = List.copyOf(arguments);
        }

        @Override
        public ProblemCode code() {
            return ProblemCode.QUERY_TOO_COSTLY;
        }

        @Override
        public String message() {
            return "The cost of %s cannot be estimated: it needs exactly one of %s, %d were given"
                    .formatted(field, String.join(", ", arguments), given);
        }
    }

    /// A valid field that no combination of subgraphs can answer at its place.
    record Unsatisfiable(String field, String path, FieldPlace place) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.QUERY_UNSATISFIABLE;
        }

        @Override
        public String message() {
            return "No service can answer %s at %s".formatted(field, path);
        }
    }

    /// Planning took more steps than one operation may.
    record TooComplex(long allowedSteps) implements RequestProblem {
        @Override
        public ProblemCode code() {
            return ProblemCode.QUERY_TOO_COMPLEX;
        }

        @Override
        public String message() {
            return "Planning the operation takes more than %d steps: ask for less at once"
                    .formatted(allowedSteps);
        }
    }
}
