package org.chipgraph.chips;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// All versions of a claim are about one record, and one of them is known at a time: within a file and beside what
/// is stored.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ClaimVersionsTest {

    private static final String FIRST = "\"knownFrom\":\"1999-04-15\"";
    private static final String FIRST_ENDED = FIRST + ",\"knownTo\":\"1999-07-14\"";
    private static final String SECOND = "\"knownFrom\":\"1999-07-14\"";

    private final String claim = "versions-" + UUID.randomUUID();

    @BeforeEach
    void loadChips() {
        load(chip("versions-chip") + chip("versions-other"), "mode=create").statusCode(200);
    }

    @Test
    void oneVersionFollowsTheOther() {
        load(version(1, FIRST_ENDED) + version(2, SECOND), "mode=create").statusCode(200);
    }

    @Test
    void twoThatAreKnownAtOnceAreRefused() {
        load(version(1, FIRST) + version(2, SECOND), "mode=create")
                .statusCode(400)
                .body("errors.line", contains(2))
                .body("errors.field", contains("knownFrom"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "version '"
                                        + claim
                                        + "-v1' of the same claim is known at the same time; give it a knownTo,"
                                        + " and this one a knownFrom not before that day"));
        load(version(1, FIRST_ENDED) + version(2, "\"knownFrom\":\"1999-07-13\""), "mode=create")
                .statusCode(400)
                .body("errors.line", contains(2));
        load(version(1, "\"unverified\":true") + version(2, "\"unverified\":false"), "mode=create")
                .statusCode(400)
                .body("errors.line", contains(2));
    }

    @Test
    void aNewVersionNeedsTheEndOfTheStoredOne() {
        load(version(1, FIRST), "mode=create").statusCode(200);
        load(version(2, SECOND), "mode=upsert")
                .statusCode(400)
                .body("errors.line", contains(1))
                .body("errors.field", contains("knownFrom"));
        load(version(2, SECOND) + version(1, FIRST_ENDED + ",\"version\":0"), "mode=upsert")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("updated", equalTo(1));
        load(version(1, FIRST + ",\"version\":1"), "mode=upsert")
                .statusCode(400)
                .body("errors.line", contains(1));
    }

    @Test
    void theLinesMayStandFarApart() {
        String between =
                IntStream.range(0, 600)
                        .mapToObj(i -> chip(claim + "-" + i))
                        .collect(Collectors.joining());
        load(version(1, FIRST) + between + version(2, SECOND), "mode=create")
                .statusCode(400)
                .body("errors.line", contains(602));
        load(version(2, SECOND) + between + version(1, FIRST_ENDED), "mode=create").statusCode(200);
    }

    @Test
    void aVersionAboutAnotherRecordIsRefused() {
        load(
                        version(1, FIRST_ENDED)
                                + version(2, SECOND).replace("versions-chip", "versions-other"),
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(2))
                .body("errors.field", contains("claimId"))
                .body(
                        "errors[0].message",
                        containsString(
                                "a Spec about Chip 'versions-chip'; another type or record needs"));
    }

    @Test
    void aVersionOfAnotherTypeIsRefused() {
        load(version(1, FIRST_ENDED), "mode=create").statusCode(200);
        load(
                        """
                        {"__typename":"MarketAvailability","id":"%s-v2","claimId":"%s","chip":"versions-chip","market":"CN","state":"ON_SALE",%s}
                        """
                                .formatted(claim, claim, SECOND),
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1))
                .body("errors.field", contains("claimId"));
    }

    private String version(int number, String more) {
        return """
        {"__typename":"Spec","id":"%s-v%d","claimId":"%s","chip":"versions-chip","attribute":"MEMORY_TYPE","valueText":"HBM3",%s}
        """
                .formatted(claim, number, claim, more);
    }

    private static String chip(String id) {
        return """
        {"__typename":"Chip","id":"%s","names":[{"lang":"en","value":"x"}]}
        """
                .formatted(id);
    }
}
