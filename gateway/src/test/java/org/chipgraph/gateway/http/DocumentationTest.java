package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.gateway.execute.ErrorCode;
import org.junit.jupiter.api.Test;

/// Every code has its row in docs/.
class DocumentationTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    private static Stream<String> rows(String text) {
        return ROW.matcher(text).results().map(row -> row.group(1));
    }

    @Test
    void everyCodeHasARow() throws IOException {
        Set<String> rows =
                rows(Files.readString(Path.of("../docs", "errors.md"))).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        Stream.concat(Stream.of(ErrorCode.values()), Stream.of(HttpProblem.values()))
                .map(Enum::name)
                .filter(code -> !rows.contains(code))
                .forEach(missing::add);
        assertEquals(List.of(), missing);
    }
}
