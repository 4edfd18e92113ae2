package org.chipgraph.kernel.testing;

import static io.restassured.RestAssured.given;
import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.starterData;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What import and export of every service have to keep. A subclass is a `@QuarkusTest` on [Backends] and
/// stands in the service's module.
public abstract class StarterDataContract {

    @Test
    void theStarterDataLoadsAndASecondLoadChangesNothing() {
        int lines = (int) starterData().lines().count();
        JsonPath first = load(starterData(), "mode=create").statusCode(200).extract().jsonPath();
        assertEquals(lines, first.getInt("created") + first.getInt("unchanged"));
        load(starterData(), "mode=create")
                .statusCode(200)
                .body("lines", equalTo(lines))
                .body("unchanged", equalTo(lines))
                .body("created", equalTo(0))
                .body("updated", equalTo(0));
    }

    @Test
    void whatIsExportedIsWhatWasImported() {
        load(starterData(), "mode=create").statusCode(200);
        List<String> ids = export().lines().map(StarterDataContract::id).toList();
        List<String> missing =
                starterData()
                        .lines()
                        .map(StarterDataContract::id)
                        .filter(id -> !ids.contains(id))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void anImportedExportChangesNothing() {
        load(starterData(), "mode=create").statusCode(200);
        String exported = export();
        assertTrue(exported.lines().count() >= starterData().lines().count());
        load(exported, "mode=upsert")
                .statusCode(200)
                .body("unchanged", equalTo((int) exported.lines().count()))
                .body("created", equalTo(0))
                .body("updated", equalTo(0));
        assertEquals(exported, export());
    }

    private static String export() {
        return given().get("/api/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
    }

    private static String id(String line) {
        JsonPath document = JsonPath.from(line);
        return document.getString("__typename") + " " + document.getString("id");
    }
}
