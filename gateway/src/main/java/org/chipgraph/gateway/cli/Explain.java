package org.chipgraph.gateway.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chipgraph.gateway.execute.json.JsonFault;
import org.chipgraph.gateway.http.DirectRun;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.plan.Planner;
import org.chipgraph.gateway.plan.Stage;
import org.chipgraph.gateway.supergraph.SupergraphException;
import org.chipgraph.gateway.supergraph.SupergraphReader;

/// Shows how an operation would be answered, or is, without a server.
public final class Explain {

    private static final String USAGE =
            """
            Usage: explain <operation.graphql> [--supergraph <file>] [--stage <stage>]
                           [--operation <name>] [--label <label>]...
                           [--variables <file.json>] [--token <token>]
              --supergraph  default: CHIPGRAPH_SUPERGRAPH, else supergraph/supergraph.graphql
              --stage       normalized, cost, graph, paths, fetches, plan (default), or run: answers it from
                            the running services and shows what each fetch took
              --label       a label of @override that is on; all others are off
              --variables, --token  for run; the gateway's settings (CHIPGRAPH_*) hold there too
            """;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private static final String RUN = "run";

    private record Options(
            String operationFile,
            String supergraph,
            String stage,
            String name,
            Set<String> labels,
            String variablesFile,
            String token) {}

    private Explain() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, System.err));
    }

    /// The exit code: 0 explained, 1 a file or the operation cannot be used, 2 wrong arguments.
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            Options options = options(arguments);
            return options.stage().equals(RUN)
                    ? answer(options, out, err)
                    : explain(options, out, err);
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

    private static int explain(Options options, PrintStream out, PrintStream err)
            throws Misuse, IOException {
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
    }

    private static int answer(Options options, PrintStream out, PrintStream err)
            throws IOException {
        String variables = options.variablesFile().isEmpty() ? "{}" : read(options.variablesFile());
        String authorization = options.token().isEmpty() ? "" : "Bearer " + options.token();
        try {
            DirectRun.Result result =
                    new DirectRun(read(options.supergraph()), options.labels()::contains)
                            .run(
                                    read(options.operationFile()),
                                    options.name(),
                                    variables.getBytes(StandardCharsets.UTF_8),
                                    authorization);
            switch (result) {
                case DirectRun.Result.Refused(List<String> problems) -> {
                    problems.forEach(err::println);
                    return FAILED;
                }
                case DirectRun.Result.Done done -> RunReport.print(done, out);
            }
            return 0;
        } catch (JsonFault fault) {
            err.println("The variables cannot be read as JSON: " + fault.getMessage());
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
        String variablesFile = "";
        String token = "";
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--supergraph" -> supergraph = value(arguments, i++);
                case "--stage" -> stage = value(arguments, i++);
                case "--operation" -> name = value(arguments, i++);
                case "--label" -> labels.add(value(arguments, i++));
                case "--variables" -> variablesFile = value(arguments, i++);
                case "--token" -> token = value(arguments, i++);
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
        return new Options(operationFile, supergraph, stage, name, labels, variablesFile, token);
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
                "No stage %s; there are: %s, run"
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
