package org.chipgraph.kernel.auditlog;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLObjectType;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chipgraph.kernel.audit.Attempt;
import org.chipgraph.kernel.graph.AddedInstrumentation;
import org.chipgraph.kernel.problem.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Logs the mutations of a request that is refused as a whole, because a value in it is none of its type: no method
/// is called for them.
public class RefusedDocuments extends AddedInstrumentation {

    public RefusedDocuments() {
        super(new Refusals());
    }

    private static final class Refusals extends SimplePerformantInstrumentation {

        private static final int MAX_LOGGED = 20;

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                ExecutionResult result,
                InstrumentationExecutionParameters parameters,
                @Nullable InstrumentationState state) {
            if (!result.isDataPresent() && !result.getErrors().isEmpty()) {
                GraphQLObjectType mutations = parameters.getSchema().getMutationType();
                mutationsOf(parameters.getExecutionInput()).stream()
                        .filter(name ->
                                mutations != null && mutations.getFieldDefinition(name) != null)
                        .limit(MAX_LOGGED)
                        .forEach(Refusals::log);
            }
            return CompletableFuture.completedFuture(result);
        }

        private static List<String> mutationsOf(ExecutionInput input) {
            try {
                Document document = Parser.parse(input.getQuery());
                return document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(one -> one.getOperation() == OperationDefinition.Operation.MUTATION)
                        .flatMap(one ->
                                one.getSelectionSet().getSelectionsOfType(Field.class).stream())
                        .map(Field::getName)
                        .toList();
            } catch (InvalidSyntaxException e) {
                return List.of();
            }
        }

        private static void log(String mutation) {
            Attempt attempt = Arc.container().instance(Attempt.class).get();
            attempt.begin(mutation);
            attempt.refused(ErrorCode.VALIDATION.name());
        }
    }
}
