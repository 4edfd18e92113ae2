package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fact of the founding article is stored as it was said: one question for each, with its range, bound,
/// modality, speaker, fuzzy date, quote and place in the article.
class FactsTest {

    private static final int FACTS = 65;

    static List<Question> facts() {
        return Question.of("facts");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isAnsweredAsItWasSaid(Question fact) throws JsonProcessingException {
        fact.assertAnswered();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void isReadInTheArticleAtItsPlace(Question fact) {
        assertTrue(
                fact.expected().contains("\"seed-copy\"")
                        && fact.expected().contains("\"locator\": \"paragraph ")
                        && fact.expected().contains("\"quote\": \""),
                fact + " asserts no quote of the article");
    }

    @Test
    void everyFactIsAskedForOnce() {
        assertEquals(
                IntStream.rangeClosed(1, FACTS).mapToObj("F%02d"::formatted).toList(),
                facts().stream().map(Question::name).toList());
    }
}
