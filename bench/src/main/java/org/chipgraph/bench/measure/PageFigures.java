package org.chipgraph.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.chipgraph.gateway.execute.SubgraphRequest;

/// What the first and a late page of a list cost its service.
record PageFigures(PagedList list, int size, int latePage, Timings first, Timings late) {

    static final String HEADER =
            """
            | list | order | page size | page 1 | late page | | bar |
            |---|---|---|---|---|---|---|
            """;

    private static final int LATE = 1_000;
    private static final int LARGEST = 20;
    private static final int STEP = 100;
    private static final int REPEATS = 20;

    /// Walks to page 1,000, or to the last one of a shorter list; pages are as large as that allows.
    static PageFigures measure(PagedList list, ServiceRequests requests, Endpoints endpoints) {
        int total = ask(endpoints, list.page(1, "")).findValue("totalCount").asInt();
        int size = Math.clamp(total / LATE, 1, LARGEST);
        int latePage = Math.clamp(total / size, 1, LATE);
        String cursor = "";
        int left = (latePage - 1) * size;
        while (left > 0) {
            JsonNode page = ask(endpoints, uncounted(list.page(Math.min(left, STEP), cursor)));
            cursor = page.findValue("endCursor").asText();
            left -= Math.min(left, STEP);
        }
        return new PageFigures(
                list,
                size,
                latePage,
                timings(uncounted(list.page(size, "")), requests, endpoints),
                timings(uncounted(list.page(size, cursor)), requests, endpoints));
    }

    private static String uncounted(String document) {
        return document.replace(" totalCount", "");
    }

    private static Timings timings(String document, ServiceRequests requests, Endpoints endpoints) {
        SubgraphRequest request = requests.of(document).getLast();
        Timings timings = new Timings();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            timings.add(endpoints.askService(request.subgraph(), request.body()).nanos());
        }
        return timings;
    }

    private static JsonNode ask(Endpoints endpoints, String document) {
        Endpoints.Answer answer = endpoints.askGateway(document);
        if (!answer.error().isEmpty()) {
            throw new IllegalStateException(answer.error() + "\n" + document);
        }
        return answer.json();
    }

    private double ratio() {
        return late.median() / first.median();
    }

    boolean holds() {
        return ratio() <= Bars.LATE_PAGE;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f | %.1f (page %,d) | %.1fx | %s |",
                list.name(),
                list.shownOrder(),
                size,
                first.median(),
                late.median(),
                latePage,
                ratio(),
                Bars.verdict(holds()));
    }
}
