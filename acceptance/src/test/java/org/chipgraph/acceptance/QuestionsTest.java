package org.chipgraph.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the product is for: each question is one request, as a frontend developer would write it.
class QuestionsTest {

    /// Of the article, of its sources' contradictions, of a frontend, and of those who work with it: newsrooms, compliance
    /// desks, analysts.
    private static final List<String> FOLDERS =
            List.of(
                    "questions/article",
                    "questions/scenarios",
                    "questions/frontend",
                    "questions/desks");

    static List<Question> questions() {
        return FOLDERS.stream().flatMap(folder -> Question.of(folder).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredExactly(Question question) throws JsonProcessingException {
        question.assertAnswered();
    }

    @Test
    void noQuestionIsMissing() {
        assertEquals(
                List.of(12, 6, 10, 15),
                FOLDERS.stream().map(folder -> Question.of(folder).size()).toList());
    }
}
