package org.chipgraph.bench.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chipgraph.gateway.execute.SubgraphRequest;
import org.chipgraph.launcher.Part;

/// What one question costs about crowded or about rare records: each service by itself, and the gateway with
/// all of them.
///
/// @param services by subgraph; a service that is not asked has no timings
/// @param error the first error of an answer; empty without
record QuestionFigures(
        String name, Crowd crowd, Map<String, Timings> services, Timings endToEnd, String error) {

    static final String HEADER =
            """
            | question | records | companies | chips | events | end to end | bars |
            |---|---|---|---|---|---|---|
            """;

    /// Rounds before the measured ones, about records that these do not ask for.
    private static final int WARM_UP = 5;

    /// Each round asks about other records; its requests are sent `REPEATS` times, one after the other.
    private static final int REPEATS = 3;

    static QuestionFigures measure(
            Question question,
            Crowd crowd,
            int rounds,
            Variations variations,
            ServiceRequests requests,
            Endpoints endpoints) {
        QuestionFigures figures =
                new QuestionFigures(question.name(), crowd, new TreeMap<>(), new Timings(), "");
        String refusal = warmUp(question, crowd, rounds, variations, endpoints);
        if (!refusal.isEmpty()) {
            return new QuestionFigures(question.name(), crowd, Map.of(), new Timings(), refusal);
        }
        String error = "";
        for (int round = 0; round < rounds; round++) {
            String document = variations.of(question.document(), crowd, round);
            List<SubgraphRequest> sent = requests.of(document);
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                figures.addRound(sent, endpoints);
            }
            Endpoints.Answer answer = endpoints.askGateway(document);
            figures.endToEnd.add(answer.nanos());
            error = error.isEmpty() ? answer.error() : error;
        }
        return new QuestionFigures(
                question.name(), crowd, figures.services, figures.endToEnd, error);
    }

    /// Asks as the measured rounds do, but about other records. Shape: the error of a question that is refused.
    static String warmUp(
            Question question,
            Crowd crowd,
            int rounds,
            Variations variations,
            Endpoints endpoints) {
        for (int round = rounds; round < rounds + WARM_UP; round++) {
            String document = variations.of(question.document(), crowd, round);
            String error = endpoints.askGateway(document).error();
            if (!error.isEmpty()) {
                return error;
            }
        }
        return "";
    }

    private void addRound(List<SubgraphRequest> sent, Endpoints endpoints) {
        Map<String, Long> sums = new TreeMap<>();
        for (SubgraphRequest request : sent) {
            long taken = endpoints.askService(request.subgraph(), request.body()).nanos();
            sums.merge(request.subgraph(), taken, Long::sum);
        }
        sums.forEach(
                (subgraph, sum) -> services.computeIfAbsent(subgraph, _ -> new Timings()).add(sum));
    }

    boolean holds() {
        return error.isEmpty() && services.values().stream().allMatch(Bars::holds);
    }

    String row() {
        StringBuilder row = new StringBuilder("| " + name + " | " + crowd + " |");
        for (Part service : Part.services()) {
            Timings timings = services.getOrDefault(service.subgraph(), new Timings());
            row.append(' ').append(timings).append(" |");
        }
        return row
                + " "
                + endToEnd
                + " | "
                + (error.isEmpty() ? Bars.verdict(holds()) : "**error**: " + error)
                + " |";
    }
}
