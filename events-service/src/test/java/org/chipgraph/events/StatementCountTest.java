package org.chipgraph.events;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A list costs as many statements with many elements as with few.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class StatementCountTest {

    private static final String EVENTS =
            """
            query($where: EventWhere) { events(where: $where, first: 100) {
              totalCount
              nodes {
                name
                citations { source { name } }
                fieldNotes { citations { source { id } } }
                legislation { legislation { name legalForce { force legislation { id } } } citations { source { id } } }
                participants { party { __typename } }
                partOf { name }
                parts { name }
                statements { occasion { id } event { id } citations { source { id } } }
                again: statements(ranks: ALL) { id }
                demands { occasion { name } event { id } }
                links { from { name } to { name } event { id } }
                impacts { cause { name } organization { id } }
                marketMoves { cause { id } }
                assessments { subject { id } }
                causes { depth event { name } link { linkKind } }
                effects(depth: 3) { depth event { name partOf { id } } link { from { id } } }
              } } }
            """;

    private static final String PARTIES =
            """
            query($parties: [_Any!]!) { _entities(representations: $parties) {
              ... on Person {
                statements { occasion { name } citations { source { name } } }
                events(first: 2) { totalCount nodes { name parts { id } } } } } }
            """;

    /// One event with demands and legislation, one with statements, one with parts; each has links.
    private static final List<String> FEW =
            List.of("cac-2025-07-31-summons", "huang-2025-07-15-cctv", "huang-china-visit-2025-07");

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
        // One event of the few has every sort of claim; of all events, several have.
        load(claims("cac-2025-07-31-summons", 1) + claims("us-2025-04-09-h20", 5), "mode=create")
                .statusCode(200);
    }

    @Test
    void eventsWithEverythingCostTheSameWhetherFewOrAll() {
        long few = count(Map.of("id", Map.of("in", FEW)), 3);
        long all =
                count(Map.of("id", Map.of("in", StarterEvents.ids())), StarterEvents.ids().size());
        assertEquals(few, all);
        // The page, the total, and at most one for each of the 30 fields that look something up.
        assertTrue(all <= 32, all + " statements");
    }

    @Test
    void statementsAndEventsOfPersonsCostTheSameWhetherOneOrMany() {
        assertEquals(
                parties("jensen-huang"),
                parties("jensen-huang", "david-reber", "lei-jun", "tom-cotton"));
    }

    private static String claims(String event, int copies) {
        return IntStream.range(0, copies)
                .mapToObj(n ->
                        """
                        {"__typename": "Impact", "id": "ID-impact-v1", "claimId": "ID-impact", "cause": "EVENT", "organization": "nvidia", "impactKind": "OTHER", "text": [{"lang": "en", "value": "Counted"}]}
                        {"__typename": "MarketMove", "id": "ID-move-v1", "claimId": "ID-move", "organization": "nvidia", "day": "1999-07-31", "metric": "PRICE_CHANGE", "basis": "OPEN", "direction": "UP", "cause": "EVENT"}
                        {"__typename": "EventAssessment", "id": "ID-judgement-v1", "claimId": "ID-judgement", "subject": "EVENT", "assessmentKind": "OTHER", "topics": ["COUNTED"]}
                        {"__typename": "LegalForce", "id": "ID-force-v1", "claimId": "ID-force", "legislation": "pipl", "force": "IN_FORCE"}
                        """
                                .replace("ID", "count-" + event + "-" + n)
                                .replace("EVENT", event))
                .collect(Collectors.joining());
    }

    private static long count(Map<String, Object> where, int size) {
        return StatementCounter.during(() ->
                query(EVENTS, Map.of("where", where))
                        .body("errors", nullValue())
                        .body("data.events.totalCount", equalTo(size)));
    }

    private static long parties(String... ids) {
        List<Map<String, String>> parties =
                Stream.of(ids).map(id -> Map.of("__typename", "Person", "id", id)).toList();
        return StatementCounter.during(() ->
                query(PARTIES, Map.of("parties", parties))
                        .body("errors", nullValue())
                        .body("data._entities", hasSize(ids.length)));
    }
}
