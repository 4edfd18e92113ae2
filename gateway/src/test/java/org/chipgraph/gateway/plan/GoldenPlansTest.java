package org.chipgraph.gateway.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.gateway.authorization.Access;
import org.chipgraph.gateway.authorization.Rights;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.check.PlanChecker;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every case folder under `plans/<topic>` holds an operation and the plan it must get; the topic's
/// supergraph is shared. A `client.txt` says what the client may have, without it that is everything;
/// a file `labels` lists the labels of `@override` that are on, one a line.
/// `-Dplans.update=true` accepts the plans as they are now.
class GoldenPlansTest {

    private static final Path ROOT = Path.of("src/test/resources/plans");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<String> cases =
                    files.filter(file -> file.endsWith("operation.graphql"))
                            .map(file -> ROOT.relativize(file.getParent()).toString())
                            .sorted()
                            .toList();
            assertTrue(cases.size() > 20, "The cases were not found");
            return cases;
        }
    }

    /// The lines of `client.txt`: `signed in`, `scope <name>`, `policy <name>`; none for nobody.
    private static Access access(Planner planner, Path folder) throws IOException {
        Path client = folder.resolve("client.txt");
        if (!Files.exists(client)) {
            return Access.toEverything();
        }
        List<String> lines = Files.readAllLines(client);
        return planner.access(
                new Rights(
                        lines.contains("signed in"),
                        names(lines, "scope "),
                        names(lines, "policy ")));
    }

    private static Set<String> names(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void planIsTheGoldenOneAndProvenRight(String name) throws IOException {
        Path folder = ROOT.resolve(name);
        String supergraph = Files.readString(folder.resolve("../supergraph.graphql"));
        String operation = Files.readString(folder.resolve("operation.graphql"));
        Planner planner = new Planner(SupergraphReader.read(supergraph), Limits.DEFAULT);
        Path labelFile = folder.resolve("labels");
        Set<String> labels =
                Files.exists(labelFile) ? Set.copyOf(Files.readAllLines(labelFile)) : Set.of();
        QueryPlan plan =
                switch (planner.plan(operation, "", access(planner, folder), labels::contains)) {
                    case Planned.Ready ready -> ready.plan();
                    case Planned.Refused refused -> fail(refused.problems().toString());
                };
        assertEquals(List.of(), new PlanChecker(supergraph).where(labels).check(plan));
        String printed = PlanPrinter.print(plan);
        Path golden = folder.resolve("plan.txt");
        if (Boolean.getBoolean("plans.update")) {
            Files.writeString(golden, printed);
        }
        assertEquals(
                Files.readString(golden),
                printed,
                "Accept with: mvn -pl gateway test -Dtest=GoldenPlansTest -Dplans.update=true");
    }
}
