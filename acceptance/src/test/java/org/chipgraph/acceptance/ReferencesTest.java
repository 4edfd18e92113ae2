package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.References;
import org.junit.jupiter.api.Test;

/// References between services, which no single service can check.
class ReferencesTest {

    private static final String ALIEN = "references-test-chip";

    @Test
    void noneOfTheShippedDataDangles() {
        List<String> lines = walk();
        lines.removeIf(line -> line.contains(ALIEN));
        assertEquals(List.of(), lines);
    }

    @Test
    void oneThatDanglesIsNamed() {
        String chip =
                """
                {"__typename":"Chip","id":"%s","names":[{"lang":"en","value":"x"}],"designer":"no-such-maker"}
                """
                        .formatted(ALIEN);
        given().baseUri(RunningProduct.product().url(Part.CHIPS).toString())
                .auth()
                .oauth2(RunningProduct.product().token("admin"))
                .contentType("application/x-ndjson")
                .body(chip.getBytes(StandardCharsets.UTF_8))
                .post("/api/import")
                .then()
                .statusCode(200);
        assertTrue(
                walk().contains(
                                "chips Chip %s designer -> no Organization 'no-such-maker'"
                                        .formatted(ALIEN)));
    }

    private static List<String> walk() {
        Map<String, URI> services = new LinkedHashMap<>();
        services.put("companies", RunningProduct.product().url(Part.COMPANIES));
        services.put("chips", RunningProduct.product().url(Part.CHIPS));
        services.put("events", RunningProduct.product().url(Part.EVENTS));
        List<String> lines = new ArrayList<>();
        References.Count count = new References(services).walk(lines::add);
        assertTrue(count.references() > 1_000, count.toString());
        return lines;
    }
}
