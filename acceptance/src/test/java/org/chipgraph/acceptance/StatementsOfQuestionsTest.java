package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;
import static org.chipgraph.acceptance.RunningProduct.product;
import static org.chipgraph.acceptance.RunningProduct.query;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.chipgraph.launcher.Part;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// How many statements a question costs does not depend on how much there is to tell.
///
/// Comes last: the copies that it loads stay in the product, and the other tests know the starter data by heart.
@Order(Integer.MAX_VALUE)
class StatementsOfQuestionsTest {

    private static final int COPIES = 9;

    /// What a question costs and how much it gets.
    private record Cost(Map<String, Integer> statements, int answer) {}

    @Test
    void aQuestionCostsAsManyStatementsOverTenTimesTheData() throws IOException, SQLException {
        Map<String, Cost> few = costs();
        loadCopies();
        Map<String, Cost> many = costs();
        few.forEach((question, cost) -> {
            Cost more = many.get(question);
            assertTrue(more.answer() > cost.answer(), question + " is answered with more");
            assertTrue(!cost.statements().isEmpty(), question + " costs nothing");
            assertEquals(cost.statements(), more.statements(), question);
        });
    }

    private static Map<String, Cost> costs() throws SQLException {
        Map<String, Cost> costs = new TreeMap<>();
        try (StatementLog log = new StatementLog()) {
            for (Question question : QuestionsTest.questions()) {
                int[] length = new int[1];
                Map<String, Integer> statements = log.during(() -> length[0] = ask(question));
                costs.put(question.name(), new Cost(statements, length[0]));
            }
        }
        return costs;
    }

    private static int ask(Question question) {
        return query(question.document()).body("errors", nullValue()).extract().asString().length();
    }

    private static void loadCopies() throws IOException {
        Copies copies = new Copies();
        for (Part service : Part.services()) {
            for (int number = 1; number <= COPIES; number++) {
                given().auth()
                        .oauth2(product().token("admin"))
                        .contentType("application/x-ndjson; charset=UTF-8")
                        .body(copies.of(service, number))
                        .post(product().url(service) + "/api/import?mode=create")
                        .then()
                        .statusCode(200);
            }
        }
    }
}
