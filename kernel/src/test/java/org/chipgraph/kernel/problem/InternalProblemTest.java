package org.chipgraph.kernel.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.transaction.HeuristicMixedException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalProblemTest {

    @Test
    void aCommitThatTheDatabaseDidNotAnswerIsUnavailable() {
        XAException commit = new XAException(XAException.XAER_RMFAIL);
        commit.initCause(new SQLException("An I/O error occurred", "08006"));
        HeuristicMixedException ofTransaction = new HeuristicMixedException();
        ofTransaction.addSuppressed(commit);

        assertInstanceOf(
                UnavailableProblem.class,
                InternalProblem.masking(new RuntimeException(ofTransaction)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57000", "57P01", "57P05", "57014", "25006"})
    void aDatabaseThatDoesNotServeIsNoDefect(String state) {
        assertInstanceOf(
                UnavailableProblem.class,
                InternalProblem.masking(new RuntimeException(new SQLException("no", state))));
    }

    @Test
    void whatNobodyExpectedIsMasked() {
        IllegalStateException defect = new IllegalStateException("secret");
        defect.addSuppressed(new SQLException("syntax error", "42601"));

        Problem problem = InternalProblem.masking(defect);
        assertEquals(ErrorCode.INTERNAL, problem.code());
        assertEquals(-1, String.valueOf(problem.getMessage()).indexOf("secret"));
    }
}
