package org.chipgraph.events.event;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.chipgraph.kernel.testing.ServiceClient.queryAs;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventEditingTest {

    @BeforeEach
    void loadStarterData() {
        load(starterData(), "mode=create").statusCode(200);
    }

    private static final String CREATE =
            """
            mutation($input: CreateEventInput!) {
              createEvent(input: $input) {
                id version name type modality when { edtf precision } summary { value } partOf { id }
                participants { role party { ... on Person { id } } }
                legislation { role legislation { id } citations { source { id } } }
                duration { comparator max unit { code } } attribution { kind person { id } }
              } }
            """;
    private static final String UPDATE =
            """
            mutation($input: UpdateEventInput!) {
              updateEvent(input: $input) { id version type place modality summary { value } participants { role } }
            }
            """;

    @Test
    void anEditorCreatesAnEventWithEverything() {
        Map<String, Object> input = event();
        input.put("summary", List.of(Map.of("lang", "en", "value", "A test of editing.")));
        input.put("duration", Map.of("comparator", "LT", "max", "2", "unit", "d"));
        input.put("modality", "PLANNED");
        input.put("attribution", Map.of("kind", "NAMED_PERSON", "person", "lei-jun"));
        input.put(
                "participants",
                List.of(
                        Map.of(
                                "role",
                                "HOST",
                                "party",
                                Map.of("type", "Person", "id", "lei-jun"))));
        input.put(
                "legislation",
                List.of(
                        Map.of(
                                "role", "RESPONDS_TO",
                                "legislation", "pipl",
                                "citations", List.of(Map.of("sourceId", "seed-copy")))));
        input.put("partOf", "nvidia-h20-intro");
        queryAs("editor", CREATE, Map.of("input", input))
                .body("errors", nullValue())
                .rootPath("data.createEvent")
                .body("id", equalTo(input.get("id")))
                .body("version", equalTo(0))
                .body("name", equalTo("Editing test"))
                .body("when.precision", equalTo("MONTH"))
                .body("summary.value", equalTo("A test of editing."))
                .body("duration.max", equalTo("2"))
                .body("modality", equalTo("PLANNED"))
                .body("attribution.person.id", equalTo("lei-jun"))
                .body("participants.party.id", contains("lei-jun"))
                .body("legislation.legislation.id", contains("pipl"))
                .body("legislation[0].citations.source.id", contains("seed-copy"))
                .body("partOf.id", equalTo("nvidia-h20-intro"));
    }

    @Test
    void aChangeKeepsWhatIsAbsentAndClearsWhatIsNull() {
        Map<String, Object> input = event();
        input.put("place", "CN");
        input.put("modality", "PLANNED");
        queryAs("editor", CREATE, Map.of("input", input)).body("errors", nullValue());
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("id", input.get("id"));
        change.put("expectedVersion", 0);
        change.put("place", null);
        change.put("summary", List.of(Map.of("lang", "en", "value", "Changed.")));
        queryAs("editor", UPDATE, Map.of("input", change))
                .body("errors", nullValue())
                .body("data.updateEvent.version", equalTo(1))
                .body("data.updateEvent.place", nullValue())
                .body("data.updateEvent.modality", equalTo("PLANNED"))
                .body("data.updateEvent.summary.value", equalTo("Changed."));
    }

    @Test
    void aStaleVersionIsAConflictWithBothValues() {
        Map<String, Object> input = event();
        queryAs("editor", CREATE, Map.of("input", input)).body("errors", nullValue());
        queryAs("editor", UPDATE, change(input, "place", "CN")).body("errors", nullValue());
        queryAs("editor", UPDATE, change(input, "place", "TW"))
                .body("data.updateEvent", nullValue())
                .body("errors[0].path", contains("updateEvent"))
                .body("errors[0].extensions.code", equalTo("CONFLICT"))
                .body("errors[0].extensions.currentVersion", equalTo(1))
                .body("errors[0].extensions.differences[0].field", equalTo("place"))
                .body("errors[0].extensions.differences[0].theirs", equalTo("CN"))
                .body("errors[0].extensions.differences[0].yours", equalTo("TW"));
    }

    @Test
    void faultyInputNamesEveryField() {
        Map<String, Object> input = event();
        input.put("when", Map.of("edtf", "31/07/2025"));
        input.put(
                "participants",
                List.of(
                        Map.of(
                                "role",
                                "HOST",
                                "party",
                                Map.of("type", "Market", "id", "cn-ai-compute-chip-market"))));
        queryAs("editor", CREATE, Map.of("input", input))
                .body("data.createEvent", nullValue())
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItem("when"))
                .body("errors[0].extensions.faults.field", hasItem("participants[0]"))
                .body("errors[0].message", containsString("not one of Organization, Person, Chip"));
    }

    @Test
    void referencesToRecordsThatDoNotExistAreRefused() {
        Map<String, Object> input = event();
        input.put("partOf", "no-such-event");
        input.put("citations", List.of(Map.of("sourceId", "no-such-source")));
        input.put("legislation", List.of(Map.of("role", "ENACTS", "legislation", "no-such-law")));
        queryAs("editor", CREATE, Map.of("input", input))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults.field", hasItem("partOf"))
                .body("errors[0].extensions.faults.field", hasItem("citations"))
                .body("errors[0].extensions.faults.field", hasItem("legislation"));
    }

    @Test
    void anEventIsNoPartOfItself() {
        Map<String, Object> input = event();
        input.put("partOf", input.get("id"));
        queryAs("editor", CREATE, Map.of("input", input))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("partOf"));
    }

    @Test
    void aTakenIdIsRefused() {
        Map<String, Object> input = event();
        input.put("id", "computex-2025");
        queryAs("editor", CREATE, Map.of("input", input))
                .body("errors[0].extensions.code", equalTo("VALIDATION"))
                .body("errors[0].extensions.faults[0].field", equalTo("id"));
    }

    @Test
    void changingAnUnknownEventIsNotFound() {
        queryAs("editor", UPDATE, change(Map.of("id", "no-such-event"), "place", "CN"))
                .body("data.updateEvent", nullValue())
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
    }

    @Test
    void onlyEditorsWrite() {
        Map<String, Object> input = Map.of("input", event());
        query(CREATE, input)
                .body("data.createEvent", nullValue())
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        queryAs("reader", CREATE, input)
                .body("data.createEvent", nullValue())
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("errors[0].message", containsString("editor"));
        queryAs("reader", UPDATE, change(Map.of("id", "computex-2025"), "place", "TW"))
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static Map<String, Object> event() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("id", "editing-test-" + UUID.randomUUID());
        input.put("names", List.of(Map.of("lang", "en", "value", "Editing test")));
        input.put("type", "OTHER");
        input.put("when", Map.of("edtf", "2026-02"));
        return input;
    }

    private static Map<String, Object> change(
            Map<String, Object> event, String field, Object value) {
        return Map.of("input", Map.of("id", event.get("id"), "expectedVersion", 0, field, value));
    }
}
