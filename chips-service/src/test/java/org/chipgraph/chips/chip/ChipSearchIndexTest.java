package org.chipgraph.chips.chip;

import static org.chipgraph.kernel.testing.ServiceClient.load;
import static org.chipgraph.kernel.testing.ServiceClient.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Random;
import org.chipgraph.kernel.document.Documents;
import org.chipgraph.kernel.testing.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ChipSearchIndexTest {

    @Test
    void aLongTextIsFoundByItsFirstThousandsAndShownAroundTheWord() {
        String filling = "填充 filling ".repeat(1_000);
        create("indexed-long", "bunyip " + filling + "後門 " + filling + "yowie");
        query(
                        """
                        { begin: chips(search: "bunyip") { nodes { id } }
                          middle: chips(search: "后门", where: {id: {eq: "indexed-long"}}) { nodes { id } edges { matches { value } } }
                          end: chips(search: "yowie") { nodes { id } } }
                        """)
                .body("errors", nullValue())
                .body("data.begin.nodes.id", contains("indexed-long"))
                .body("data.middle.nodes.id", contains("indexed-long"))
                .body("data.middle.edges[0].matches.value", contains(containsString("後門")))
                .body("data.middle.edges[0].matches[0].value.length()", equalTo(302))
                .body("data.end.nodes.size()", equalTo(0));
    }

    /// The longest texts that are indexed: many lexemes, long ones, one over and over, marks that NFKC sorts.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "x ",
                "国",
                "国x",
                "\uD840\uDC00\uD841\uDC01 ",
                "a\u0323\u0301",
                "国(guó",
                "﷽",
                "' \\ "
            })
    void anyLengthOfAnythingIsIndexed(String part) {
        String id = "indexed-" + Integer.toHexString(part.hashCode());
        create(id, "drop bear " + part.repeat(30_000));
        query(
                        "query($id: ID!) { chips(search: \"drop bear\", where: {id: {eq: $id}}) { totalCount } }",
                        Map.of("id", id))
                .body("data.chips.totalCount", equalTo(1));
    }

    @Test
    void halfACharacterIsNoText() {
        load(
                        """
                        {"__typename": "Chip", "id": "indexed-half", "names": [{"lang": "en", "value": "yara\\ud83dma \\udc00", "kind": "LABEL"}]}
                        """,
                        "mode=create")
                .statusCode(400)
                .body("errors[0].line", equalTo(1))
                .body("errors[0].field", equalTo("names"));
    }

    @Test
    void randomTextsAreIndexed() {
        Random random = new Random(31);
        for (int i = 0; i < 20; i++) {
            int[] characters = random.ints(20_000, 1, 0xD800 + i * 0x10000).toArray();
            for (int c = 0; c < characters.length; c++) {
                if (characters[c] > Character.MAX_CODE_POINT || characters[c] >> 11 == 0x1B) {
                    characters[c] = ' ';
                }
            }
            create("indexed-random-" + i, "hoop snake " + new String(characters, 0, 20_000));
        }
        query("{ chips(search: \"hoop snake\") { totalCount } }")
                .body("data.chips.totalCount", equalTo(20));
    }

    private static void create(String id, String alias) {
        ObjectNode chip = Documents.JSON.createObjectNode();
        chip.put("__typename", "Chip").put("id", id);
        chip.putArray("names").add(name("Indexed", "LABEL")).add(name(alias, "ALIAS"));
        load(chip.toString(), "mode=create").statusCode(200);
    }

    private static ObjectNode name(String value, String kind) {
        return Documents.JSON
                .createObjectNode()
                .put("lang", "en")
                .put("value", value)
                .put("kind", kind);
    }
}
