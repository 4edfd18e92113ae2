package org.chipgraph.events.eventchain;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StatementCounter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventChainsTest {

    private static final String STEPS =
            """
            fragment step on EventChainStep { depth event { id when { edtf } } link { id linkKind from { id } to { id } } }
            """;

    @Test
    void aChainIsFollowedAsFarAsAsked() {
        load(
                        events("line-a", "line-b", "line-c", "line-d")
                                + caused("line-a", "line-b")
                                + caused("line-b", "line-c")
                                + caused("line-c", "line-d"),
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { first: event(id: "line-a") {
                            effects { ...step } two: effects(depth: 2) { ...step } all: effects(depth: 5) { ...step }
                            causes(depth: 5) { ...step } }
                          last: event(id: "line-d") { causes(depth: 3) { ...step } effects(depth: 5) { ...step } } }
                        """
                                + STEPS)
                .body("errors", nullValue())
                .body("data.first.effects.event.id", contains("line-b"))
                .body("data.first.effects[0].link.linkKind", equalTo("CAUSED"))
                .body("data.first.effects[0].link.from.id", equalTo("line-a"))
                .body("data.first.effects[0].link.to.id", equalTo("line-b"))
                .body("data.first.two.event.id", contains("line-b", "line-c"))
                .body("data.first.all.event.id", contains("line-b", "line-c", "line-d"))
                .body("data.first.all.depth", contains(1, 2, 3))
                .body("data.first.causes", empty())
                .body("data.last.causes.event.id", contains("line-c", "line-b", "line-a"))
                .body("data.last.causes.depth", contains(1, 2, 3))
                .body("data.last.causes[2].link.id", equalTo("line-a-caused-line-b-v1"))
                .body("data.last.effects", empty());
    }

    @Test
    void aCycleEnds() {
        load(
                        events("ring-a", "ring-b", "ring-c")
                                + caused("ring-a", "ring-b")
                                + caused("ring-b", "ring-c")
                                + caused("ring-c", "ring-a")
                                + caused("ring-c", "ring-b"),
                        "mode=create")
                .statusCode(200);
        query(
                        "{ event(id: \"ring-a\") { effects(depth: 5) { ...step } causes(depth: 5) { ...step } } }"
                                + STEPS)
                .body("errors", nullValue())
                .body("data.event.effects.event.id", contains("ring-b", "ring-c"))
                .body("data.event.effects.depth", contains(1, 2))
                .body("data.event.causes.event.id", contains("ring-c", "ring-b"))
                .body("data.event.causes.depth", contains(1, 2));
    }

    @Test
    void anEventWithSeveralWaysToItComesOnceAtTheShortest() {
        load(
                        events("dia-a", "dia-b", "dia-c", "dia-d", "dia-e")
                                + caused("dia-a", "dia-c")
                                + caused("dia-a", "dia-b")
                                + caused("dia-b", "dia-d")
                                + caused("dia-c", "dia-d")
                                + caused("dia-d", "dia-e")
                                + caused("dia-a", "dia-e"),
                        "mode=create")
                .statusCode(200);
        query("{ event(id: \"dia-a\") { effects(depth: 5) { ...step } } }" + STEPS)
                .body("errors", nullValue())
                .body("data.event.effects.event.id", contains("dia-b", "dia-c", "dia-e", "dia-d"))
                .body("data.event.effects.depth", contains(1, 1, 1, 2))
                .body("data.event.effects[3].link.id", equalTo("dia-b-caused-dia-d-v1"));
    }

    @Test
    void anAnswerIsAnEffectOfWhatItAnswers() {
        load(
                        events("ans-a", "ans-b", "ans-c", "ans-x", "ans-y", "ans-z")
                                + link("ans-b", "RESPONDS_TO", "ans-a", "")
                                + caused("ans-b", "ans-c")
                                + link("ans-a", "PRECEDED", "ans-x", "")
                                + link("ans-a", "AMENDS", "ans-y", "")
                                + link("ans-a", "CONTRADICTS", "ans-z", ""),
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { asked: event(id: "ans-a") { effects(depth: 5) { ...step } causes(depth: 5) { ...step } }
                          end: event(id: "ans-c") { causes(depth: 5) { ...step } } }
                        """
                                + STEPS)
                .body("errors", nullValue())
                .body("data.asked.effects.event.id", contains("ans-b", "ans-c"))
                .body("data.asked.effects.link.linkKind", contains("RESPONDS_TO", "CAUSED"))
                .body("data.asked.effects[0].link.to.id", equalTo("ans-a"))
                .body("data.asked.causes", empty())
                .body("data.end.causes.event.id", contains("ans-b", "ans-a"));
    }

    @Test
    void onlyLinksAndEventsThatAReaderIsShownAreFollowed() {
        load(
                        events(
                                        "shown-a",
                                        "shown-b",
                                        "shown-old",
                                        "shown-wrong",
                                        "shown-later",
                                        "shown-far")
                                + event("shown-gone", "1999-01-01", "RETIRED")
                                + link(
                                        "shown-a",
                                        "CAUSED",
                                        "shown-old",
                                        "\"knownFrom\": \"1999-01-01\", \"knownTo\": \"1999-02-01\", ")
                                + link(
                                        "shown-a",
                                        "CAUSED",
                                        "shown-wrong",
                                        "\"rank\": \"DEPRECATED\", \"rankReason\": \"A mistake.\", ")
                                + link(
                                        "shown-a",
                                        "CAUSED",
                                        "shown-later",
                                        "\"knownFrom\": \"2999-01-01\", ")
                                + link(
                                        "shown-a",
                                        "CAUSED",
                                        "shown-b",
                                        "\"knownFrom\": \"1999-01-01\", ")
                                + caused("shown-a", "shown-gone")
                                + caused("shown-gone", "shown-far"),
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { event(id: "shown-a") { effects(depth: 5) { ...step } }
                          retired: event(id: "shown-gone") { effects { ...step } causes { ...step } } }
                        """
                                + STEPS)
                .body("errors", nullValue())
                .body("data.event.effects.event.id", contains("shown-b"))
                .body("data.retired.effects.event.id", contains("shown-far"))
                .body("data.retired.causes.event.id", contains("shown-a"));
    }

    @Test
    void aStepKnowsThePreferredLinkWithItsRivalsAndVersions() {
        load(
                        events("best-a", "best-b")
                                + named("best-1", "best-a", "best-b", "")
                                + named("best-2", "best-a", "best-b", "\"rank\": \"PREFERRED\", ")
                                + named("best-3", "best-a", "best-b", ""),
                        "mode=create")
                .statusCode(200);
        query(
                        "{ event(id: \"best-a\") { effects { link { claimId rank rivals versions { id } } } } }")
                .body("errors", nullValue())
                .body("data.event.effects.link.claimId", contains("best-2"))
                .body("data.event.effects[0].link.rivals", equalTo(2))
                .body("data.event.effects[0].link.versions.id", contains("best-2-v1"));
    }

    @Test
    void aDepthOutOfRangeIsRefusedWithTheRange() {
        load(events("deep-a"), "mode=create").statusCode(200);
        for (int depth : List.of(0, 6, -1)) {
            query("{ event(id: \"deep-a\") { id effects(depth: " + depth + ") { depth } } }")
                    .body("data.event.id", equalTo("deep-a"))
                    .body("data.event.effects", nullValue())
                    .body("errors[0].extensions.code", equalTo("VALIDATION"))
                    .body("errors[0].extensions.faults[0].field", equalTo("depth"))
                    .body("errors[0].message", containsString("1 to 5"));
        }
    }

    @Test
    void aChainHasAtMostFiveHundredEventsTheNearestFirst() {
        load(
                        hub("wide", 600)
                                + hub("half", 300)
                                + spread("half", 300)
                                + event("wide-far", "1999-01-01", "PUBLISHED")
                                + caused("wide-0", "wide-far"),
                        "mode=create")
                .statusCode(200);
        query(
                        """
                        { events(where: {id: {in: ["wide", "half"]}}) { nodes { id
                            effects(depth: 5) { depth event { id } } } } }
                        """)
                .body("errors", nullValue())
                .body("data.events.nodes.id", contains("half", "wide"))
                .body("data.events.nodes[0].effects", hasSize(500))
                .body("data.events.nodes[0].effects.findAll { it.depth == 1 }", hasSize(300))
                .body("data.events.nodes[0].effects.findAll { it.depth == 2 }", hasSize(200))
                .body("data.events.nodes[0].effects.event.id.unique()", hasSize(500))
                .body("data.events.nodes[1].effects", hasSize(500))
                .body("data.events.nodes[1].effects.depth", everyItem(equalTo(1)));
    }

    @Test
    void eventsAlreadyShownDoNotCrowdOutNewOnes() {
        load(
                        hub("crowd", 400)
                                + event("crowd-back", "1999-01-01", "PUBLISHED")
                                + caused("crowd-0", "crowd-back")
                                + IntStream.range(1, 400)
                                        .mapToObj(n -> caused("crowd-back", "crowd-" + n))
                                        .collect(Collectors.joining())
                                + event("crowd-end", "1999-12-31", "PUBLISHED")
                                + caused("crowd-back", "crowd-end"),
                        "mode=create")
                .statusCode(200);
        query("{ event(id: \"crowd\") { effects(depth: 5) { depth event { id } } } }")
                .body("errors", nullValue())
                .body("data.event.effects", hasSize(402))
                .body("data.event.effects[400].event.id", equalTo("crowd-back"))
                .body("data.event.effects[401].event.id", equalTo("crowd-end"))
                .body("data.event.effects[401].depth", equalTo(3));
    }

    @Test
    void chainsOfManyEventsCostOneStatement() {
        load(hub("cost", 30) + spread("cost", 30), "mode=create").statusCode(200);
        List<String> one = List.of("cost");
        List<String> all =
                IntStream.range(0, 30).mapToObj(n -> "cost-" + n).collect(Collectors.toList());
        assertEquals(statements(List.of()) + 1, statements(one));
        assertEquals(statements(List.of()) + 1, statements(all));
    }

    /// An empty list of ids finds no event, so it costs no chain.
    private static long statements(List<String> ids) {
        return StatementCounter.during(() ->
                query(
                                """
                                query($ids: [ID!]!) { events(where: {id: {in: $ids}}, first: 100) { nodes {
                                  effects(depth: 3) { depth event { id names { value } } link { id linkKind modality } } } } }
                                """,
                                Map.of("ids", ids))
                        .body("errors", nullValue())
                        .body("data.events.nodes", hasSize(ids.size())));
    }

    /// An event that caused `size` others.
    private static String hub(String id, int size) {
        return event(id, "1999-01-01", "PUBLISHED")
                + IntStream.range(0, size)
                        .mapToObj(n ->
                                event(id + "-" + n, "1999-02-01", "PUBLISHED")
                                        + caused(id, id + "-" + n))
                        .collect(Collectors.joining());
    }

    /// One more event that each of those caused.
    private static String spread(String id, int size) {
        return IntStream.range(0, size)
                .mapToObj(n ->
                        event(id + "-of-" + n, "1999-03-01", "PUBLISHED")
                                + caused(id + "-" + n, id + "-of-" + n))
                .collect(Collectors.joining());
    }

    private static String events(String... ids) {
        return List.of(ids).stream()
                .map(id -> event(id, "1999-01-01", "PUBLISHED"))
                .collect(Collectors.joining());
    }

    private static String event(String id, String when, String status) {
        return """
        {"__typename": "Event", "id": "%s", "names": [{"lang": "en", "value": "Chain test"}], "type": "OTHER", "when": {"edtf": "%s"}, "status": "%s"}
        """
                .formatted(id, when, status);
    }

    private static String caused(String from, String to) {
        return link(from, "CAUSED", to, "");
    }

    private static String link(String from, String kind, String to, String fields) {
        String claimId = from + "-" + kind.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + to;
        return """
        {"__typename": "EventLink", "id": "%s-v1", "claimId": "%s", "from": "%s", "to": "%s", "linkKind": "%s", %s"modality": "ASSERTED"}
        """
                .formatted(claimId, claimId, from, to, kind, fields);
    }

    private static String named(String claimId, String from, String to, String fields) {
        return link(from, "CAUSED", to, fields).replace(from + "-caused-" + to, claimId);
    }
}
