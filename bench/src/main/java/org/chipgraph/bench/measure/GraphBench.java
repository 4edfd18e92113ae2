package org.chipgraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chipgraph.bench.generate.GeneratedGraph;
import org.chipgraph.launcher.Checkout;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;
import org.chipgraph.launcher.Progress;

/// Measures the product with a large graph: import, every question, early and late pages.
///
/// Starts a product of its own ([MeasuredProduct]) and stops it at the end. One request is under way at a time.
/// Cost: the full size takes most of an hour, a small one a minute.
public final class GraphBench {

    /// Until the JVMs have compiled what the questions run through.
    private static final int WARM_UP_TURNS = 4;

    private final Options options;
    private final MeasuredProduct measured;
    private final Product product;
    private final Checkout checkout;
    private final Progress progress;

    private GraphBench(Options options, MeasuredProduct measured) {
        this.options = options;
        this.measured = measured;
        this.product = measured.product();
        this.checkout = product.settings().checkout();
        this.progress = product.settings().progress();
    }

    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("✗ " + e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        System.out.println(new GraphBench(options, MeasuredProduct.start(options)).run());
        // The product stops in a shutdown hook.
        System.exit(0);
    }

    private String run() {
        String before = Machine.load();
        GeneratedGraph graph = new GeneratedGraph(options.size());
        List<ImportFigures> imports = new ArrayList<>();
        if (!measured.isFilled()) {
            for (Part service : Part.services()) {
                imports.add(load(graph, service));
            }
            measured.filled();
        }
        Endpoints endpoints = new Endpoints(product);
        ServiceRequests requests = new ServiceRequests(checkout, endpoints);
        Variations variations = new Variations(checkout, graph.world());
        List<QuestionFigures> questions = questions(variations, requests, endpoints);
        List<PageFigures> pages = new ArrayList<>();
        for (PagedList list : PagedList.all(requests.supergraph().apiSchema())) {
            if (options.asks(list.name())) {
                PageFigures figures = PageFigures.measure(list, requests, endpoints);
                pages.add(figures);
                progress.say("  " + figures.row());
            }
        }
        return report(before, imports, questions, pages);
    }

    private List<QuestionFigures> questions(
            Variations variations, ServiceRequests requests, Endpoints endpoints) {
        List<Question> asked =
                Question.all(checkout).stream()
                        .filter(question -> options.asks(question.name()))
                        .toList();
        progress.step(
                "all questions",
                "warmed",
                () -> {
                    for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
                        for (Question question : asked) {
                            for (Crowd crowd : Crowd.values()) {
                                QuestionFigures.warmUp(
                                        question, crowd, options.rounds(), variations, endpoints);
                            }
                        }
                    }
                });
        List<QuestionFigures> questions = new ArrayList<>();
        for (Question question : asked) {
            for (Crowd crowd : Crowd.values()) {
                QuestionFigures figures =
                        QuestionFigures.measure(
                                question, crowd, options.rounds(), variations, requests, endpoints);
                questions.add(figures);
                progress.say("  " + figures.row());
            }
        }
        return questions;
    }

    private ImportFigures load(GeneratedGraph graph, Part service) {
        Path file = product.settings().folder().resolve(service.subgraph() + ".ndjson");
        long lines = graph.write(service, file);
        progress.say("  %s: %,d lines are generated".formatted(service.title(), lines));
        ImportFigures figures = ImportFigures.measure(product, service, file, lines);
        progress.say("  " + figures.row());
        try (Connection database = product.database(service).connect();
                Statement statement = database.createStatement()) {
            // What autovacuum does within minutes.
            statement.execute("vacuum analyze");
            Files.delete(file);
        } catch (SQLException e) {
            throw new IllegalStateException(service.title() + " cannot be analysed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    private String report(
            String loadBefore,
            List<ImportFigures> imports,
            List<QuestionFigures> questions,
            List<PageFigures> pages) {
        return """

        %,d records and %,d claims (seed %d) beside the starter data; milliseconds.
        Machine: %s; load average %s before, %s after.

        Import, one file per service in one transaction:

        %s%s

        Questions, median / p95 over %d rounds about crowded records and as many about rare ones; each service
        by itself for all requests that it gets. Bars: %.0f / %.0f per service. %d of %d hold.

        %s%s

        Pages, median. Bar: the late page costs at most %.0fx the first. %d of %d hold.

        %s%s
        """
                .formatted(
                        options.size().records(),
                        options.size().claims(),
                        options.size().seed(),
                        Machine.description(),
                        loadBefore,
                        Machine.load(),
                        ImportFigures.HEADER,
                        imports.stream().map(ImportFigures::row).collect(Collectors.joining("\n")),
                        options.rounds(),
                        Bars.MEDIAN,
                        Bars.P95,
                        questions.stream().filter(QuestionFigures::holds).count(),
                        questions.size(),
                        QuestionFigures.HEADER,
                        questions.stream()
                                .map(QuestionFigures::row)
                                .collect(Collectors.joining("\n")),
                        Bars.LATE_PAGE,
                        pages.stream().filter(PageFigures::holds).count(),
                        pages.size(),
                        PageFigures.HEADER,
                        pages.stream().map(PageFigures::row).collect(Collectors.joining("\n")));
    }
}
