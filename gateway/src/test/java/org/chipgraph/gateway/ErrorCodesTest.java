package org.chipgraph.gateway;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chipgraph.gateway.operation.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "errors.md");

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void codeOfARefusedOperationIsExplained(ProblemCode code) throws IOException {
        assertTrue(
                Files.readString(DOCUMENT).contains("| `" + code + "` |"),
                "docs/errors.md has no row for " + code);
    }
}
