package org.chipgraph.gateway.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.plan.Stage;
import org.chipgraph.gateway.supergraph.SupergraphException;
import org.chipgraph.gateway.supergraph.SupergraphReader;

/// Shows how an operation would be answered, without a server.
public final class Explain {

    private static final String USAGE =
            """
            Usage: explain <operation.graphql> [--supergraph <file>] [--stage <stage>]
                           [--operation <name>] [--label <label>]...
              --supergraph  default: CHIPGRAPH_SUPERGRAPH, else supergraph/supergraph.graphql
              --stage       normalized, cost, graph, paths, fetches or plan (default)
              --label       a label of @override that is on; all others are off
            """;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private record Options(
            String operationFile,
            String supergraph,
            String stage,
            String name,
            Set<String> labels) {}

    private Explain() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, System.err));
    }

    /// The exit code: 0 explained, 1 a file or the operation cannot be used, 2 wrong arguments.
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            Options options = options(arguments);
            Planner planner =
                    new Planner(SupergraphReader.read(read(options.supergraph())), Limits.DEFAULT);
            Planner.Explained explained =
                    planner.explain(
                            stage(options.stage()),
                            read(options.operationFile()),
                            options.name(),
                            options.labels()::contains);
            (explained.refused() ? err : out).print(explained.text());
            return explained.refused() ? FAILED : 0;
        } catch (Misuse e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return MISUSED;
        } catch (IOException e) {
            err.println("Cannot read the file: " + e.getMessage());
            return FAILED;
        } catch (SupergraphException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static final class Misuse extends Exception {
        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }

    private static Options options(String[] arguments) throws Misuse {
        String supergraph =
                System.getenv()
                        .getOrDefault("CHIPGRAPH_SUPERGRAPH", "supergraph/supergraph.graphql");
        String operationFile = "";
        String stage = "plan";
        String name = "";
        Set<String> labels = new LinkedHashSet<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--supergraph" -> supergraph = value(arguments, i++);
                case "--stage" -> stage = value(arguments, i++);
                case "--operation" -> name = value(arguments, i++);
                case "--label" -> labels.add(value(arguments, i++));
                default -> {
                    if (arguments[i].startsWith("--") || !operationFile.isEmpty()) {
                        throw new Misuse("Unexpected argument: " + arguments[i]);
                    }
                    operationFile = arguments[i];
                }
            }
        }
        if (operationFile.isEmpty()) {
            throw new Misuse("Which operation? Name its file.");
        }
        return new Options(operationFile, supergraph, stage, name, labels);
    }

    private static String value(String[] arguments, int option) throws Misuse {
        if (option + 1 == arguments.length) {
            throw new Misuse(arguments[option] + " needs a value");
        }
        return arguments[option + 1];
    }

    private static Stage stage(String name) throws Misuse {
        for (Stage stage : Stage.values()) {
            if (stage.title().equals(name.toLowerCase(Locale.ROOT))) {
                return stage;
            }
        }
        throw new Misuse(
                "No stage %s; there are: %s"
                        .formatted(
                                name,
                                String.join(
                                        ", ",
                                        Arrays.stream(Stage.values()).map(Stage::title).toList())));
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    }
}
