package org.chipgraph.gateway.execute;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.json.JsonOutput;
import org.chipgraph.gateway.execute.slots.RefusedFields;
import org.chipgraph.gateway.execute.slots.ResponseWriter;
import org.chipgraph.gateway.plan.PlanPrinter;

/// Runs compiled plans against the subgraphs.
///
/// One thread at a time takes the steps of a request and alone touches its data; only the carrying
/// of requests and answers happens elsewhere.
public final class Executor {

    private final SubgraphFetcher fetcher;
    private final Introspection introspection;
    private final Duration deadline;

    public Executor(SubgraphFetcher fetcher, Introspection introspection, Duration deadline) {
        this.fetcher = fetcher;
        this.introspection = introspection;
        this.deadline = deadline;
    }

    /// Prepares a request; `answer` answers it, `Execution.cancel` may be called meanwhile.
    public Execution prepare(CompiledPlan plan, ClientVariables variables, String authorization) {
        ErrorList errors = new ErrorList();
        Map<String, byte[]> described =
                introspection.answer(plan.plan().introspection(), variables, errors);
        return new Execution(plan, variables, authorization, described, errors, fetcher, deadline);
    }

    /// Answers a prepared request: `{"errors": [...], "data": ...}` as bytes.
    ///
    /// Errors: none thrown for what subgraphs do; a failed fetch is an error of the answer.
    /// Thread: the steps are handed to `thread`, which takes them one after the other and calls
    /// [Execution#stop] when the time is up; none of them waits. Now it takes the first.
    public void answer(
            Execution execution, Consumer<Runnable> thread, Consumer<byte[]> whenAnswered) {
        execution.begin(thread, () -> whenAnswered.accept(written(execution)));
    }

    /// As the other `answer`, in the thread that calls, which waits.
    public byte[] answer(Execution execution) {
        return new Waiting(execution).forAnswerOf(this);
    }

    private static byte[] written(Execution execution) {
        ErrorList errors = execution.errors();
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
        new ResponseWriter(out, execution.conditions(), execution.described())
                .writeRoot(execution.root());
        execution.plan().answeredWith(out.size());
        execution.explained().ifPresent(wasCached -> writeExplanation(out, execution, wasCached));
        return out.ascii('}').toBytes();
    }

    private static void writeExplanation(
            JsonOutput out, Execution execution, boolean planWasCached) {
        out.ascii(",\"extensions\":{\"explain\":{\"planWasCached\":").ascii("" + planWasCached);
        out.ascii(",\"plan\":").string(PlanPrinter.print(execution.plan().plan()));
        out.ascii(",\"fetches\":");
        char separator = '[';
        for (FetchTiming timing : execution.timings()) {
            out.ascii(separator);
            timing.writeTo(out);
            separator = ',';
        }
        out.ascii(execution.timings().isEmpty() ? "[]" : "]").ascii("}}");
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
