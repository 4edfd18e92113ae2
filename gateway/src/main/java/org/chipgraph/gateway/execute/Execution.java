package org.chipgraph.gateway.execute;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chipgraph.gateway.execute.answer.Answer;
import org.chipgraph.gateway.execute.answer.AnswerReader;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.gateway.plan.Fetch;
import org.jspecify.annotations.Nullable;

/// One request while it runs: a fetch starts as soon as the fetches that it waits for have ended.
///
/// Thread: once begun, it goes on in steps that the given thread takes one after the other, and that
/// never wait. What happens elsewhere (an answer, a cancellation) only asks for such a step.
public final class Execution {

    private record Running(
            OpenFetch fetch, SubgraphFetcher.Call call, long started, int requestBytes) {}

    private static final String ANSWERED = "answered";

    private final CompiledPlan plan;
    private final ClientVariables variables;
    private final String authorization;
    private final Map<String, byte[]> described;
    private final ErrorList errors;
    private final SubgraphFetcher fetcher;
    private final Duration deadline;
    private final long began;
    private final boolean[] conditions;
    private final ObjectValue root;
    private final ErrorPlaces errorPlaces;
    private final Map<Integer, Running> running = new LinkedHashMap<>();
    private final List<FetchTiming> timings = new ArrayList<>();
    private final Deque<Integer> ready = new ArrayDeque<>();
    private final int[] waitsFor;
    private volatile boolean cancelled;
    private volatile @Nullable Consumer<Runnable> thread;
    private Runnable whenComplete = () -> {};
    private FetchWatch watch = FetchWatch.NONE;
    private Optional<Boolean> explained = Optional.empty();
    private boolean stopped;
    private boolean complete;

    Execution(
            CompiledPlan plan,
            ClientVariables variables,
            String authorization,
            Map<String, byte[]> described,
            ErrorList errors,
            SubgraphFetcher fetcher,
            Duration deadline) {
        this.plan = plan;
        this.variables = variables;
        this.authorization = authorization;
        this.described = described;
        this.errors = errors;
        this.fetcher = fetcher;
        this.deadline = deadline;
        this.began = System.nanoTime();
        this.conditions = plan.conditions(variables);
        this.root = new ObjectValue(plan.root());
        this.errorPlaces = new ErrorPlaces(root, conditions, errors);
        this.waitsFor = new int[plan.fetches().size()];
    }

    /// The client is gone: queries stop, mutations are carried to their end. Thread: any.
    public void cancel() {
        if (plan.plan().kind() == OperationKind.QUERY) {
            cancelled = true;
            Consumer<Runnable> begun = thread;
            if (begun != null) {
                begun.accept(this::stop);
            }
        }
    }

    /// How long the whole request may take.
    public Duration deadline() {
        return deadline;
    }

    /// The answer is to tell the plan, too, and what its fetches took.
    public void explain(boolean planWasCached) {
        explained = Optional.of(planWasCached);
    }

    /// From now on every fetch is told to `watch`. To be said before the request is answered.
    public void watchedBy(FetchWatch watch) {
        this.watch = watch;
    }

    /// If the answer is to tell the plan: whether the plan was known before.
    Optional<Boolean> explained() {
        return explained;
    }

    CompiledPlan plan() {
        return plan;
    }

    boolean[] conditions() {
        return conditions;
    }

    ObjectValue root() {
        return root;
    }

    /// What introspection gave, by response key.
    Map<String, byte[]> described() {
        return described;
    }

    ErrorList errors() {
        return errors;
    }

    /// What the fetches took, in the order in which they ended.
    public List<FetchTiming> timings() {
        return timings;
    }

    /// Starts what waits for nothing. Afterwards `root` and `errors` are complete when
    /// `whenComplete` is called, by one of the steps that are handed to `thread`.
    void begin(Consumer<Runnable> thread, Runnable whenComplete) {
        this.whenComplete = whenComplete;
        this.thread = thread;
        this.stopped = cancelled;
        for (CompiledFetch compiled : plan.fetches()) {
            Fetch fetch = compiled.fetch();
            waitsFor[fetch.id()] = fetch.after().size();
            if (fetch.after().isEmpty()) {
                ready.add(fetch.id());
            }
        }
        proceed(thread);
    }

    boolean isComplete() {
        return complete;
    }

    private void proceed(Consumer<Runnable> thread) {
        startReady(thread);
        if (running.isEmpty() && !complete) {
            complete = true;
            whenComplete.run();
        }
    }

    private void startReady(Consumer<Runnable> thread) {
        while (!ready.isEmpty()) {
            CompiledFetch compiled = plan.fetches().get(ready.remove());
            OpenFetch fetch = OpenFetch.of(compiled, root, conditions);
            if (!fetch.isNeeded()) {
                release(compiled);
            } else if (stopped) {
                take(fetch, tooLate());
            } else {
                start(fetch, thread);
            }
        }
    }

    private void start(OpenFetch fetch, Consumer<Runnable> thread) {
        Fetch planned = fetch.compiled().fetch();
        byte[] body = fetch.body(variables);
        int id = planned.id();
        long started = System.nanoTime();
        SubgraphRequest request =
                new SubgraphRequest(
                        planned.subgraph(),
                        planned.kind(),
                        body,
                        authorization,
                        watch.begun(id, planned.subgraph()));
        SubgraphFetcher.Call call =
                fetcher.fetch(request, answer -> thread.accept(() -> end(id, answer, thread)));
        running.put(id, new Running(fetch, call, started, body.length));
    }

    private void end(int fetch, SubgraphAnswer answer, Consumer<Runnable> thread) {
        Running ended = running.remove(fetch);
        if (ended != null) {
            take(ended, answer);
            proceed(thread);
        }
    }

    /// Time is up or nobody waits: what has not ended has failed, and nothing more is started.
    /// Thread: the request's.
    public void stop() {
        stopped = true;
        List<Running> unfinished = List.copyOf(running.values());
        running.clear();
        for (Running fetch : unfinished) {
            fetch.call().cancel();
            take(fetch, tooLate());
        }
        Consumer<Runnable> begun = thread;
        if (begun != null) {
            proceed(begun);
        }
    }

    private SubgraphAnswer tooLate() {
        return new SubgraphAnswer.Failed(
                ErrorCode.UNAVAILABLE,
                "no answer within the %d ms that a request may take"
                        .formatted(deadline.toMillis()));
    }

    private void take(Running ended, SubgraphAnswer received) {
        long now = System.nanoTime();
        int answerBytes =
                received instanceof SubgraphAnswer.Received answer ? answer.body().length : 0;
        OpenFetch fetch = ended.fetch();
        String outcome = take(fetch, received);
        FetchTiming timing =
                new FetchTiming(
                        fetch.compiled().fetch().id(),
                        fetch.compiled().fetch().subgraph(),
                        ended.started() - began,
                        now - ended.started(),
                        ended.requestBytes(),
                        answerBytes,
                        fetch.representationCount(),
                        fetch.objectCount(),
                        outcome);
        timings.add(timing);
        watch.ended(timing);
    }

    /// Takes over what was received; says `answered`, or the code of what is wrong with it.
    private String take(OpenFetch fetch, SubgraphAnswer received) {
        String outcome = ANSWERED;
        switch (received) {
            case SubgraphAnswer.Failed(ErrorCode code, String message) -> {
                errorPlaces.addFailure(fetch, code, message);
                outcome = code.name();
            }
            case SubgraphAnswer.Received(byte[] body, SubgraphAnswer.Failed otherwise) -> {
                try {
                    Answer answer = AnswerReader.read(body, fetch.expected(), conditions);
                    fetch.merge(answer);
                    errorPlaces.addReported(fetch, answer);
                } catch (JsonFault fault) {
                    errorPlaces.addFailure(
                            fetch,
                            otherwise.code(),
                            otherwise.message() + ": " + fault.getMessage());
                    outcome = otherwise.code().name();
                }
            }
        }
        release(fetch.compiled());
        return outcome;
    }

    private void release(CompiledFetch ended) {
        for (int follower : ended.followers()) {
            if (--waitsFor[follower] == 0) {
                ready.add(follower);
            }
        }
    }
}
