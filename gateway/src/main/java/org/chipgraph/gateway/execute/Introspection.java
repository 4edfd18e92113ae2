package org.chipgraph.gateway.execute;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.json.JsonValues;
import org.chipgraph.gateway.plan.QueryPlan;

/// Answers `__schema` and `__type` from the API schema.
public final class Introspection {

    private final GraphQLSchema schema;

    public Introspection(GraphQLSchema schema) {
        this.schema = schema;
    }

    /// The answers as JSON by response key.
    ///
    /// Each field is run by itself: the library's protection against introspection that explodes
    /// would otherwise refuse two harmless `__type` fields beside each other.
    Map<String, byte[]> answer(
            QueryPlan.Introspection asked, ClientVariables variables, ErrorList errors) {
        Map<String, byte[]> answers = new LinkedHashMap<>();
        if (asked.isEmpty()) {
            return answers;
        }
        Document document = Parser.parse(asked.document());
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        for (Field field : operation.getSelectionSet().getSelectionsOfType(Field.class)) {
            answers.putAll(run(only(document, operation, field), variables, errors));
        }
        return answers;
    }

    private Map<String, byte[]> run(
            Document document, ClientVariables variables, ErrorList errors) {
        // The operation was validated with the client's request.
        GraphQL engine =
                GraphQL.newGraphQL(schema)
                        .preparsedDocumentProvider((_, _) ->
                                CompletableFuture.completedFuture(
                                        new PreparsedDocumentEntry(document)))
                        .build();
        ExecutionResult result =
                engine.execute(
                        ExecutionInput.newExecutionInput("introspection")
                                .variables(variables.coerced())
                                .build());
        for (GraphQLError error : result.getErrors()) {
            List<Object> path = error.getPath() == null ? List.of() : error.getPath();
            String code = ErrorCode.INTROSPECTION_REFUSED.name();
            errors.add(new ClientError(error.getMessage(), List.of(), path, code, "", List.of()));
        }
        Map<String, byte[]> answers = new LinkedHashMap<>();
        if (result.getData() instanceof Map<?, ?> data) {
            data.forEach((key, value) -> {
                JsonOutput out = new JsonOutput(1024);
                JsonValues.write(out, value);
                answers.put(key.toString(), out.toBytes());
            });
        }
        return answers;
    }

    private static Document only(Document document, OperationDefinition operation, Field selected) {
        OperationDefinition single =
                operation.transform(change ->
                        change.selectionSet(
                                SelectionSet.newSelectionSet().selection(selected).build()));
        return document.transform(change ->
                change.definitions(
                        document.getDefinitions().stream()
                                .map(d -> d instanceof OperationDefinition ? single : d)
                                .toList()));
    }
}
