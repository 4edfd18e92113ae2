package org.chipgraph.chips;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chipgraph.kernel.testing.Backends;
import org.chipgraph.kernel.testing.StatementCounter;
import org.junit.jupiter.api.Test;

/// Files of several batches.
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LongImportTest {

    /// With the search index, the history and the entry of the audit log.
    private static final long MOST = 17;

    @Test
    void aLineMayReferToOneThatComesMuchLater() {
        String prefix = fresh();
        String variants = chips(prefix, 1_200, ",\"variantOf\":\"" + prefix + "\"");
        load(variants + chip(prefix, ""), "mode=create")
                .statusCode(200)
                .body("lines", equalTo(1_201))
                .body("created", equalTo(1_201));
    }

    @Test
    void everyLineWithAMissingTargetIsNamedUpToAThousand() {
        String prefix = fresh();
        String dangling = chips(prefix, 1_200, ",\"variantOf\":\"no-such-chip\"");
        load(chip(fresh(), "") + dangling, "mode=create")
                .statusCode(400)
                .body("errors", hasSize(1_000))
                .body("errors[0].line", equalTo(2))
                .body("errors[999].line", equalTo(1_001))
                .body("errors[999].field", equalTo("variantOf"))
                .body("errors[999].message", equalTo("no Chip has the id 'no-such-chip'"));
        query("{ chip(id: \"" + prefix + "-0\") { id } }").body("data.chip", equalTo(null));
    }

    @Test
    void errorsComeInTheOrderOfLines() {
        load(
                        chip(fresh(), ",\"variantOf\":\"no-such-chip\"")
                                + chip(fresh(), ",\"kind\":\"THING\"")
                                + chip(fresh(), ",\"memberOf\":[\"no-such-chip\"]"),
                        "mode=create")
                .statusCode(400)
                .body("errors.line", contains(1, 2, 3))
                .body("errors.field", contains("variantOf", "kind", "memberOf"));
    }

    @Test
    void aSecondLineOfOneIdMeetsWhatTheFirstStored() {
        String id = fresh();
        String changed = ",\"architecture\":\"New\"";
        load(chip(id, "") + chip(id, changed), "mode=create")
                .statusCode(400)
                .body("errors.line", contains(2))
                .body("errors.field", contains("id"));
        load(chip(id, "") + chip(id, "") + chip(id, changed + ",\"version\":0"), "mode=upsert")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("updated", equalTo(1));
        query("{ chip(id: \"" + id + "\") { version architecture } }")
                .body("data.chip.version", equalTo(1))
                .body("data.chip.architecture", equalTo("New"));
    }

    @Test
    void aBatchCostsAFewStatementsHoweverManyLinesItHas() {
        String first = chips(fresh(), 1_000, "");
        long create = StatementCounter.during(() -> load(first, "mode=create").statusCode(200));
        assertTrue(create <= MOST, create + " statements");
        String changed = first.replace("}]", "}],\"generation\":2,\"version\":0");
        long update =
                StatementCounter.during(() ->
                        load(changed, "mode=upsert")
                                .statusCode(200)
                                .body("updated", equalTo(1_000)));
        assertTrue(update <= MOST, update + " statements");
    }

    private static String fresh() {
        return "long-" + UUID.randomUUID();
    }

    private static String chips(String prefix, int count, String more) {
        return IntStream.range(0, count)
                .mapToObj(i -> chip(prefix + "-" + i, more))
                .collect(Collectors.joining());
    }

    private static String chip(String id, String more) {
        return "{\"__typename\":\"Chip\",\"id\":\""
                + id
                + "\",\"names\":[{\"lang\":\"en\",\"value\":\"x\"}]"
                + more
                + "}\n";
    }
}
