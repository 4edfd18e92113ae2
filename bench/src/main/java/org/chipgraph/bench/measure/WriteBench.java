package org.chipgraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chipgraph.launcher.Product;

/// Measures single writes through the gateway beside the same writes straight to the service over REST.
///
/// Both ways take turns, a block of writes each, by one client with one write under way, on the same chips. Starts
/// a product of its own ([MeasuredProduct]). Cost: two to three minutes.
public final class WriteBench {

    private static final String USAGE = "Usage: ./dev bench writes (no options)";

    /// Until the JVMs have compiled what a write runs through.
    private static final int WARM_UP_TURNS = 10;

    private static final int TURNS = 10;
    private static final int BLOCK = 200;

    /// So many that no chip gets a crowd of specs.
    private static final int CHIPS = 100;

    /// One kind of write on both ways.
    private record Comparison(Write write, WriteFigures gateway, WriteFigures straight) {

        static List<Comparison> all() {
            return Stream.of(Write.values())
                    .map(write ->
                            new Comparison(
                                    write,
                                    new WriteFigures(write.mutation() + " | gateway"),
                                    new WriteFigures(write.mutation() + " | service, REST")))
                    .toList();
        }

        String rows() {
            return gateway.row() + "\n" + straight.row();
        }

        String verdict() {
            double ratio = gateway.median() / straight.median();
            return String.format(
                    Locale.ROOT,
                    "%s %.2fx (%s)",
                    write.mutation(),
                    ratio,
                    Bars.verdict(ratio <= Bars.WRITE));
        }
    }

    private final Product product;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int[] versions = new int[CHIPS];
    private int written;

    private WriteBench(Product product) {
        this.product = product;
        this.token = product.token("editor");
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.err.println(USAGE);
            System.exit(2);
        }
        System.out.println(new WriteBench(MeasuredProduct.start().product()).run());
        // The product stops in a shutdown hook.
        System.exit(0);
    }

    private String run() {
        String before = Machine.load();
        for (int i = 0; i < CHIPS; i++) {
            createChip(id(i));
        }
        turns(WARM_UP_TURNS, Comparison.all());
        List<Comparison> comparisons = Comparison.all();
        turns(TURNS, comparisons);
        return report(before, comparisons);
    }

    private void turns(int count, List<Comparison> comparisons) {
        for (int turn = 0; turn < count; turn++) {
            for (Comparison compared : comparisons) {
                block(compared.write(), true, compared.gateway());
                block(compared.write(), false, compared.straight());
            }
        }
    }

    private void block(Write write, boolean throughGateway, WriteFigures figures) {
        CpuTime before = CpuTime.of(product, WriteFigures.PARTS);
        for (int i = 0; i < BLOCK; i++) {
            int chip = written++ % CHIPS;
            String text = "written " + written;
            HttpRequest.Builder request =
                    throughGateway
                            ? write.mutation(product, id(chip), versions[chip], text)
                            : write.straight(product, id(chip), versions[chip], text);
            long start = System.nanoTime();
            send(request);
            figures.add(System.nanoTime() - start);
            if (write == Write.UPDATE_CHIP) {
                versions[chip]++;
            }
        }
        figures.add(before, CpuTime.of(product, WriteFigures.PARTS));
    }

    private void createChip(String id) {
        String document =
                "{\"query\": \"mutation { createChip(input: {id: \\\"%1$s\\\", names: [{lang: \\\"en\\\", value: \\\"%1$s\\\", kind: LABEL}]}) { id } }\"}"
                        .formatted(id);
        send(
                HttpRequest.newBuilder(product.graphql())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(document)));
    }

    private void send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(
                            request.header("Authorization", "Bearer " + token).build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300 || answer.body().contains("\"errors\"")) {
                throw new IllegalStateException(
                        "A write is refused: HTTP %d, %.1000s"
                                .formatted(answer.statusCode(), answer.body()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String id(int chip) {
        return "written-chip-" + chip;
    }

    private static String report(String before, List<Comparison> comparisons) {
        return """

        Single writes, %,d of each kind on each way; one client.
        Machine: %s; load average %s before, %s after.

        %s%s

        Gateway beside the service, medians (bar: %.0fx): %s
        """
                .formatted(
                        TURNS * BLOCK,
                        Machine.description(),
                        before,
                        Machine.load(),
                        WriteFigures.HEADER,
                        comparisons.stream()
                                .map(Comparison::rows)
                                .collect(Collectors.joining("\n")),
                        Bars.WRITE,
                        comparisons.stream()
                                .map(Comparison::verdict)
                                .collect(Collectors.joining(", ")));
    }
}
