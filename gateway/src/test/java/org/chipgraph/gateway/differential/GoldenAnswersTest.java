package org.chipgraph.gateway.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each golden plan, carried out: it gives what one server with all the data answers, with every
/// Boolean variable, and every label of a moving field, on and off.
class GoldenAnswersTest {

    private static final Path ROOT = Path.of("src/test/resources/plans");

    static List<String> topics() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void plansAreCarriedOutAsOneServerWould(String topic) throws IOException {
        Comparison comparison =
                new Comparison(Files.readString(ROOT.resolve(topic, "supergraph.graphql")));
        List<Path> operations;
        try (Stream<Path> files = Files.walk(ROOT.resolve(topic))) {
            operations = files.filter(f -> f.endsWith("operation.graphql")).sorted().toList();
        }
        for (Path file : operations) {
            String operation = Files.readString(file);
            if (operation.contains("__schema")) {
                continue; // lists types, in an order that is nobody's promise
            }
            for (Map<String, Object> variables : variables(operation)) {
                for (boolean labels : new boolean[] {false, true}) {
                    assertEquals(
                            new Comparison.Outcome.Equal(),
                            comparison.of(operation, variables, _ -> labels),
                            file.toString());
                }
            }
        }
    }

    private static List<Map<String, Object>> variables(String operation) {
        List<Map<String, Object>> sets = new ArrayList<>(List.of(new LinkedHashMap<>()));
        OperationDefinition definition =
                Parser.parse(operation)
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow();
        for (VariableDefinition variable : definition.getVariableDefinitions()) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Object value : values(variable)) {
                for (Map<String, Object> set : sets) {
                    Map<String, Object> with = new LinkedHashMap<>(set);
                    with.put(variable.getName(), value);
                    more.add(with);
                }
            }
            sets = more;
        }
        return sets;
    }

    private static List<Object> values(VariableDefinition variable) {
        String type = variable.getType().toString();
        return type.contains("Boolean")
                ? List.of(true, false)
                : type.contains("Int") ? List.of(2) : List.of("e1");
    }
}
