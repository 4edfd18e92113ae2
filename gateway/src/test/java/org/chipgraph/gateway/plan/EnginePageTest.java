package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chipgraph.gateway.TestSupergraphs;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;

/// docs/gateway.md prints each stage of one query as it is.
class EnginePageTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void thePageShowsWhatTheStagesGive() throws IOException {
        String page = Files.readString(Path.of("../docs/gateway.md"));
        Planner planner =
                new Planner(SupergraphReader.read(TestSupergraphs.shop()), Limits.DEFAULT);
        String query =
                Files.readString(
                        Path.of(
                                "src/test/resources/plans/shop/one-query-through-every-stage",
                                "operation.graphql"));
        assertTrue(withoutSpace(page).contains(withoutSpace(query)), "The query is another one");
        Set<Stage> shown = EnumSet.noneOf(Stage.class);
        BLOCK.matcher(page)
                .results()
                .forEach(block ->
                        stage(block.group(1))
                                .ifPresent(stage -> {
                                    shown.add(stage);
                                    String printed =
                                            planner.explain(stage, query, "", label -> false)
                                                    .text();
                                    block.group(2)
                                            .lines()
                                            .forEach(line ->
                                                    assertTrue(
                                                            printed.contains(line + "\n"),
                                                            stage + " has no longer: " + line));
                                }));
        assertEquals(EnumSet.allOf(Stage.class), shown);
    }

    private static Optional<Stage> stage(String title) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.title().equals(title.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
