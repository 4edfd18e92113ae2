package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;
import static org.chipgraph.acceptance.RunningProduct.product;
import static org.chipgraph.acceptance.RunningProduct.query;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
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
        assertEquals(List.of(), withoutMore(few, many), "questions that find no more than before");
        assertEquals(statements(few), statements(many));
    }

    /// Otherwise equal counts say nothing.
    private static List<String> withoutMore(Map<String, Cost> few, Map<String, Cost> many) {
        return few.keySet().stream()
                .filter(question -> many.get(question).answer() <= few.get(question).answer())
                .toList();
    }

    private static Map<String, Map<String, Integer>> statements(Map<String, Cost> costs) {
        Map<String, Map<String, Integer>> statements = new TreeMap<>();
        costs.forEach((question, cost) -> {
            assertTrue(cost.statements().size() > 0, question + " costs nothing");
            statements.put(question, cost.statements());
        });
        return statements;
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
                        .contentType("application/x-ndjson")
                        .body(copies.of(service, number).getBytes(StandardCharsets.UTF_8))
                        .post(product().url(service) + "/api/import?mode=create")
                        .then()
                        .statusCode(200);
            }
        }
    }
}
