package org.chipgraph.gateway.differential;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random operations over the supergraphs of all golden plans and over our own: the gateway in front
/// of the subgraphs against one server with all the data.
///
/// `-Ddifferential.count=20000` tries more, `-Ddifferential.first=7` begins elsewhere; a mismatch
/// prints the seed, the operation and the plan.
class DifferentialTest {

    private static final int COUNT = Integer.getInteger("differential.count", 120);
    private static final long FIRST = Long.getLong("differential.first", 1);

    static List<String> topics() throws IOException {
        List<String> topics = new ArrayList<>(List.of("../supergraph"));
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/plans"))) {
            folders.filter(Files::isDirectory).map(Path::toString).sorted().forEach(topics::add);
        }
        return topics;
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theGatewayAnswersAsOneServerWould(String topic) throws IOException {
        String sdl = Files.readString(Path.of(topic, "supergraph.graphql"));
        Comparison comparison = new Comparison(sdl);
        int compared = 0;
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            String operation =
                    new RandomOperation(comparison.supergraph().apiSchema(), seed).text();
            Random labels = new Random(seed);
            switch (comparison.of(
                    operation, RandomOperation.variables(seed), _ -> labels.nextBoolean())) {
                case Comparison.Outcome.Equal _ -> compared++;
                case Comparison.Outcome.Invalid _ -> {}
                case Comparison.Outcome.Different(String report) ->
                        fail("topic %s, seed %d\n%s".formatted(topic, seed, report));
            }
        }
        assertTrue(compared > COUNT / 10, "only " + compared + " operations were valid");
    }
}
