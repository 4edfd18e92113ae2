package org.chipgraph.kernel.graph;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chipgraph.kernel.problem.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Says of a value that is no scalar of ours what would be one. The library's own messages name Java classes or
/// give no reason, and it makes these scalars too late for what [StrictTimes] does.
public class ScalarErrors extends AddedInstrumentation {

    public ScalarErrors() {
        super(new Wording());
    }

    private static final class Wording extends SimplePerformantInstrumentation {

        private static final String CODE = "code";
        private static final Pattern NO_TEXT =
                Pattern.compile("SRGQL000013: Expected type \\[[^]]*?(\\w+)] but was \\[.*?]\\.?");
        private static final Pattern NO_TEXT_LITERAL =
                Pattern.compile("Expected a String AST type object but was '\\w+'\\.");
        private static final Pattern UNREADABLE = Pattern.compile("(?s)Unable to parse value: .*");

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                ExecutionResult result,
                InstrumentationExecutionParameters parameters,
                @Nullable InstrumentationState state) {
            List<GraphQLError> errors =
                    result.getErrors().stream().map(Wording::reworded).map(Wording::coded).toList();
            return CompletableFuture.completedFuture(
                    errors.equals(result.getErrors())
                            ? result
                            : result.transform(changed -> changed.errors(errors)));
        }

        /// What is refused before anything is asked has no code of its own.
        private static GraphQLError coded(GraphQLError error) {
            Map<String, Object> extensions = new LinkedHashMap<>();
            if (error.getExtensions() != null) {
                extensions.putAll(error.getExtensions());
            }
            if (error.getErrorType() != ErrorType.ValidationError || extensions.containsKey(CODE)) {
                return error;
            }
            extensions.put(CODE, ErrorCode.VALIDATION.name());
            return with(error, error.getMessage(), extensions);
        }

        private static GraphQLError reworded(GraphQLError error) {
            String message = error.getMessage();
            if (message == null) {
                return error;
            }
            String better = NO_TEXT.matcher(message).replaceAll("a $1 is written as a text");
            better = NO_TEXT_LITERAL.matcher(better).replaceAll("it is written as a text");
            String reason = reason(error);
            if (reason != null) {
                better = UNREADABLE.matcher(better).replaceAll(Matcher.quoteReplacement(reason));
            }
            return better.equals(message) ? error : with(error, better, error.getExtensions());
        }

        /// What the scalar itself says.
        private static @Nullable String reason(GraphQLError error) {
            Throwable cause = error instanceof Throwable fault ? fault.getCause() : null;
            while (cause != null && !(cause instanceof IllegalArgumentException)) {
                cause = cause.getCause();
            }
            return cause == null ? null : cause.getMessage();
        }

        private static GraphQLError with(
                GraphQLError error,
                @Nullable String message,
                @Nullable Map<String, Object> extensions) {
            return GraphqlErrorBuilder.newError()
                    .message("%s", message)
                    .locations(error.getLocations())
                    .path(error.getPath())
                    .errorType(error.getErrorType())
                    .extensions(extensions)
                    .build();
        }
    }
}
