package org.chipgraph.gateway.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.chipgraph.gateway.execute.ClientError;
import org.chipgraph.gateway.execute.ClientVariables;
import org.chipgraph.gateway.execute.ErrorCode;
import org.chipgraph.gateway.execute.Execution;
import org.chipgraph.gateway.execute.Executor;
import org.chipgraph.gateway.execute.VariableCoercion;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.gateway.operation.PageSizes;
import org.chipgraph.gateway.operation.RequestProblem;
import org.chipgraph.gateway.plan.PlanCache;

/// The way of a request through the stages: prepared operation, variables, execution.
final class GraphqlService {

    private final PlanCache<PreparedOperation> operations;
    private final Predicate<String> overrides;
    private final VariableCoercion coercion;
    private final Executor executor;
    private final Limits limits;
    private final boolean introspection;
    private final boolean explain;

    GraphqlService(
            PlanCache<PreparedOperation> operations,
            Predicate<String> overrides,
            VariableCoercion coercion,
            Executor executor,
            Limits limits,
            boolean introspection,
            boolean explain) {
        this.operations = operations;
        this.overrides = overrides;
        this.coercion = coercion;
        this.executor = executor;
        this.limits = limits;
        this.introspection = introspection;
        this.explain = explain;
    }

    /// How many operations are kept with their plans.
    int plans() {
        return operations.size();
    }

    Executor executor() {
        return executor;
    }

    /// What there is for the request, which may have its plan already.
    PlanCache.Lookup<PreparedOperation> find(GraphqlRequest request, Client client) {
        return operations.find(
                request.query(), request.operationName(), client.rights(), overrides);
    }

    /// Whether the operation is ready to run: it has a plan, and asks nothing of the schema.
    static boolean isReady(PlanCache.Lookup<PreparedOperation> found) {
        return found.isKnown(ready -> ready.plan().plan().introspection().isEmpty());
    }

    /// `readOnly` requests run no mutation. Thread: may plan, which takes its time.
    Served serve(
            PlanCache.Lookup<PreparedOperation> found,
            GraphqlRequest request,
            Client client,
            boolean readOnly)
            throws HttpRefusal {
        return switch (found.plan()) {
            case PlanCache.Found.Refused(List<RequestProblem> problems) ->
                    new Served.Refused(problems.stream().map(ClientError::of).toList());
            case PlanCache.Found.Ready(PreparedOperation ready, boolean wasCached) -> {
                if (readOnly && ready.plan().plan().kind() == OperationKind.MUTATION) {
                    throw new HttpRefusal(
                            HttpProblem.METHOD_NOT_ALLOWED, "A mutation is served by POST only");
                }
                yield serve(ready, wasCached, request, client);
            }
        };
    }

    private Served serve(
            PreparedOperation ready, boolean wasCached, GraphqlRequest request, Client client) {
        if (!introspection && !ready.plan().plan().introspection().isEmpty()) {
            return refused(
                    ErrorCode.INTROSPECTION_DISABLED,
                    List.of("This gateway does not show its schema (__schema, __type)"));
        }
        return switch (coercion.coerce(ready.operation().variables(), request.variables())) {
            case VariableCoercion.Result.Refused(List<String> messages) ->
                    refused(ErrorCode.VARIABLES_INVALID, messages);
            case VariableCoercion.Result.Accepted(ClientVariables variables) -> {
                Optional<RequestProblem> tooBroad =
                        PageSizes.check(ready.operation(), limits, name -> whole(variables, name));
                Optional<RequestProblem> problem =
                        tooBroad.or(() -> ready.cost().problem(variables.coerced()::get));
                if (problem.isPresent()) {
                    yield new Served.Refused(List.of(ClientError.of(problem.get())));
                }
                Execution execution =
                        executor.prepare(ready.plan(), variables, client.authorization());
                if (explain && request.explain()) {
                    execution.explain(wasCached);
                }
                yield new Served.Accepted(
                        ready.operation().name(), ready.plan().plan().kind(), wasCached, execution);
            }
        };
    }

    private static OptionalLong whole(ClientVariables variables, String name) {
        return variables.coerced().get(name) instanceof Number number
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    private static Served refused(ErrorCode code, List<String> messages) {
        return new Served.Refused(
                messages.stream().map(text -> ClientError.ofRequest(code.name(), text)).toList());
    }
}
