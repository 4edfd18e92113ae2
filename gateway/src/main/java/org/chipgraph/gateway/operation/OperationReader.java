package org.chipgraph.gateway.operation;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.jspecify.annotations.Nullable;

/// Turns the text of a request into one valid, normalised operation.
public final class OperationReader {

    private final Supergraph supergraph;
    private final Limits limits;

    public OperationReader(Supergraph supergraph, Limits limits) {
        this.supergraph = supergraph;
        this.limits = limits;
    }

    /// Reads for a client that may have everything.
    public Reading read(String text, String operationName) {
        return read(text, operationName, Access.toEverything());
    }

    /// Shape: `operationName` is empty when the request names none; what `access` does not grant is
    /// refused within the operation. Errors: returned, never thrown. Thread: any; no state.
    public Reading read(String text, String operationName, Access access) {
        try {
            DocumentGuard.check(text, limits);
            Document document = parse(text);
            ExpandedSize.check(document, limits);
            OperationDefinition operation = choose(document, operationName);
            validate(document);
            return new Reading.Accepted(
                    new Normalizer(supergraph, document, operation, access).run());
        } catch (RequestRefused refused) {
            return new Reading.Refused(refused.problems());
        }
    }

    private static Document parse(String text) {
        try {
            ParserOptions options =
                    ParserOptions.getDefaultOperationParserOptions()
                            .transform(
                                    b -> b.captureIgnoredChars(false).captureLineComments(false));
            return Parser.parse(
                    ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(options)
                            .build());
        } catch (InvalidSyntaxException e) {
            throw new RequestRefused(
                    new RequestProblem.Unreadable(
                            Objects.requireNonNullElse(e.getMessage(), "Not GraphQL"),
                            e.getLocation() == null
                                    ? List.of()
                                    : locations(List.of(e.getLocation()))));
        }
    }

    private void validate(Document document) {
        List<? extends GraphQLError> errors =
                new Validator().validateDocument(supergraph.apiSchema(), document, Locale.ENGLISH);
        if (!errors.isEmpty()) {
            List<RequestProblem> problems = new ArrayList<>();
            for (GraphQLError error : errors) {
                problems.add(
                        new RequestProblem.Invalid(
                                error.getMessage(), locations(error.getLocations())));
            }
            throw new RequestRefused(problems);
        }
    }

    private OperationDefinition choose(Document document, String operationName) {
        List<OperationDefinition> operations =
                document.getDefinitionsOfType(OperationDefinition.class);
        List<OperationDefinition> candidates =
                operations.stream()
                        .filter(o -> operationName.isEmpty() || operationName.equals(o.getName()))
                        .toList();
        if (candidates.size() != 1) {
            throw new RequestRefused(
                    new RequestProblem.NoOperation(notOne(operations, operationName)));
        }
        OperationDefinition chosen = candidates.getFirst();
        if (chosen.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
            throw new RequestRefused(
                    new RequestProblem.NotSupported("This gateway does not serve subscriptions"));
        }
        return chosen;
    }

    private static String notOne(List<OperationDefinition> operations, String operationName) {
        List<String> names =
                operations.stream()
                        .map(OperationDefinition::getName)
                        .filter(Objects::nonNull)
                        .toList();
        if (operations.isEmpty()) {
            return "The document holds no operation";
        }
        return operationName.isEmpty()
                ? "The document holds several operations (%s): operationName must name one"
                        .formatted(String.join(", ", names))
                : "The document has no operation named %s; it has: %s"
                        .formatted(operationName, String.join(", ", names));
    }

    private static List<RequestProblem.Location> locations(
            @Nullable List<SourceLocation> locations) {
        return locations == null
                ? List.of()
                : locations.stream()
                        .map(l -> new RequestProblem.Location(l.getLine(), l.getColumn()))
                        .toList();
    }
}
