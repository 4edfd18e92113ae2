package org.chipgraph.gateway.execute;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.RefusedFields;
import org.chipgraph.gateway.execute.slots.ResponseWriter;
import org.chipgraph.gateway.plan.PlanPrinter;

/// Runs compiled plans against the subgraphs.
///
/// One thread (a virtual one) runs a request from start to end and alone touches its data; only
/// the carrying of requests and answers happens elsewhere.
public final class Executor {

    private final SubgraphFetcher fetcher;
    private final Introspection introspection;
    private final Duration deadline;

    public Executor(SubgraphFetcher fetcher, Introspection introspection, Duration deadline) {
        this.fetcher = fetcher;
        this.introspection = introspection;
        this.deadline = deadline;
    }

    /// Prepares a request; [Execution#run] answers it, `Execution.cancel` may be called meanwhile.
    public Execution prepare(CompiledPlan plan, ClientVariables variables, String authorization) {
        return new Execution(plan, variables, authorization, fetcher, deadline);
    }

    /// Answers a prepared request: `{"errors": [...], "data": ...}` as bytes.
    ///
    /// Errors: none thrown for what subgraphs do; a failed fetch is an error of the answer.
    /// Thread: caller's, which waits; best a virtual one.
    public byte[] answer(Execution execution) {
        return run(execution).ascii('}').toBytes();
    }

    /// As `answer`, with the plan and what its fetches took as `extensions.explain`.
    ///
    /// `planWasCached`: whether the plan was known before.
    public byte[] explain(Execution execution, boolean planWasCached) {
        JsonOutput out = run(execution);
        out.ascii(",\"extensions\":{\"explain\":{\"planWasCached\":").ascii("" + planWasCached);
        out.ascii(",\"plan\":").string(PlanPrinter.print(execution.plan().plan()));
        out.ascii(",\"fetches\":");
        char separator = '[';
        for (FetchTiming timing : execution.timings()) {
            out.ascii(separator);
            timing.writeTo(out);
            separator = ',';
        }
        return out.ascii(execution.timings().isEmpty() ? "[]" : "]").ascii("}}}").toBytes();
    }

    private JsonOutput run(Execution execution) {
        ErrorList errors = execution.errors();
        Map<String, byte[]> described =
                introspection.answer(
                        execution.plan().plan().introspection(), execution.variables(), errors);
        execution.run();
        RefusedFields.visit(
                execution.root(),
                execution.conditions(),
                path -> errors.add(ClientError.refused(path)));
        JsonOutput out = new JsonOutput(execution.plan().expectedSize());
        out.ascii('{');
        if (!errors.isEmpty()) {
            out.key("errors");
            errors.writeTo(out);
            out.ascii(',');
        }
        out.key("data");
        new ResponseWriter(out, execution.conditions(), described).writeRoot(execution.root());
        execution.plan().answeredWith(out.size());
        return out;
    }

    /// The answer to a request that is refused as a whole: no `data`.
    public static byte[] refusal(List<ClientError> problems) {
        ErrorList errors = new ErrorList();
        problems.forEach(errors::add);
        JsonOutput out = new JsonOutput(256);
        out.ascii('{').key("errors");
        errors.writeTo(out);
        return out.ascii('}').toBytes();
    }
}
