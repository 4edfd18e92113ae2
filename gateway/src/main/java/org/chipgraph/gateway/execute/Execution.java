package org.chipgraph.gateway.execute;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chipgraph.gateway.execute.answer.Answer;
import org.chipgraph.gateway.execute.answer.AnswerReader;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.execute.slots.ObjectValue;
import org.chipgraph.gateway.operation.OperationKind;
import org.chipgraph.gateway.plan.Fetch;

/// One request while it runs: a fetch starts as soon as the fetches that it waits for have ended.
public final class Execution {

    /// Something that happened elsewhere and is dealt with in the request's own thread.
    private sealed interface Event {
        record Ended(int fetch, SubgraphAnswer answer) implements Event {}

        record Cancelled() implements Event {}
    }

    private record Running(
            OpenFetch fetch, SubgraphFetcher.Call call, long started, int requestBytes) {}

    private static final String ANSWERED = "answered";

    private final CompiledPlan plan;
    private final ClientVariables variables;
    private final String authorization;
    private final SubgraphFetcher fetcher;
    private final Duration deadline;
    private final long began;
    private final long deadlineNanos;
    private final boolean[] conditions;
    private final ObjectValue root;
    private final ErrorList errors = new ErrorList();
    private final ErrorPlaces errorPlaces;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Map<Integer, Running> running = new LinkedHashMap<>();
    private final List<FetchTiming> timings = new ArrayList<>();
    private final Deque<Integer> ready = new ArrayDeque<>();
    private final int[] waitsFor;
    private boolean stopped;

    Execution(
            CompiledPlan plan,
            ClientVariables variables,
            String authorization,
            SubgraphFetcher fetcher,
            Duration deadline) {
        this.plan = plan;
        this.variables = variables;
        this.authorization = authorization;
        this.fetcher = fetcher;
        this.deadline = deadline;
        this.began = System.nanoTime();
        this.deadlineNanos = began + deadline.toNanos();
        this.conditions = plan.conditions(variables);
        this.root = new ObjectValue(plan.root());
        this.errorPlaces = new ErrorPlaces(root, conditions, errors);
        this.waitsFor = new int[plan.fetches().size()];
    }

    /// The client is gone: queries stop, mutations are carried to their end. Thread: any.
    public void cancel() {
        if (plan.plan().kind() == OperationKind.QUERY) {
            events.add(new Event.Cancelled());
        }
    }

    CompiledPlan plan() {
        return plan;
    }

    ClientVariables variables() {
        return variables;
    }

    boolean[] conditions() {
        return conditions;
    }

    ObjectValue root() {
        return root;
    }

    ErrorList errors() {
        return errors;
    }

    /// What the fetches took, in the order in which they ended.
    public List<FetchTiming> timings() {
        return timings;
    }

    /// Runs all fetches; afterwards `root` and `errors` are complete.
    void run() {
        for (CompiledFetch compiled : plan.fetches()) {
            Fetch fetch = compiled.fetch();
            waitsFor[fetch.id()] = fetch.after().size();
            if (fetch.after().isEmpty()) {
                ready.add(fetch.id());
            }
        }
        startReady();
        while (!running.isEmpty()) {
            switch (nextEvent()) {
                case Event.Ended(int fetch, SubgraphAnswer answer) -> {
                    Running ended = running.remove(fetch);
                    if (ended != null) {
                        take(ended, answer);
                    }
                }
                case Event.Cancelled() -> stop();
            }
            startReady();
        }
    }

    private void startReady() {
        while (!ready.isEmpty()) {
            CompiledFetch compiled = plan.fetches().get(ready.remove());
            OpenFetch fetch = OpenFetch.of(compiled, root, conditions);
            if (!fetch.isNeeded()) {
                release(compiled);
            } else if (stopped) {
                take(fetch, tooLate());
            } else {
                start(fetch);
            }
        }
    }

    private void start(OpenFetch fetch) {
        Fetch planned = fetch.compiled().fetch();
        byte[] body = fetch.body(variables);
        SubgraphRequest request =
                new SubgraphRequest(planned.subgraph(), planned.kind(), body, authorization);
        long started = System.nanoTime();
        int id = planned.id();
        SubgraphFetcher.Call call =
                fetcher.fetch(request, answer -> events.add(new Event.Ended(id, answer)));
        running.put(id, new Running(fetch, call, started, body.length));
    }

    private Event nextEvent() {
        try {
            long left = deadlineNanos - System.nanoTime();
            Event event = events.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
            return event == null ? new Event.Cancelled() : event;
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return new Event.Cancelled();
        }
    }

    /// Time is up or nobody waits: what has not ended has failed, and nothing more is started.
    private void stop() {
        stopped = true;
        List<Running> unfinished = List.copyOf(running.values());
        running.clear();
        for (Running fetch : unfinished) {
            fetch.call().cancel();
            take(fetch, tooLate());
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
        timings.add(
                new FetchTiming(
                        fetch.compiled().fetch().id(),
                        fetch.compiled().fetch().subgraph(),
                        ended.started() - began,
                        now - ended.started(),
                        ended.requestBytes(),
                        answerBytes,
                        fetch.representationCount(),
                        fetch.placeCount(),
                        outcome));
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
