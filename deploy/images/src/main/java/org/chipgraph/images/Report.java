package org.chipgraph.images;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chipgraph.images.OciArchive.Layer;

/// The archives as a table: compressed sizes, and the digest that a registry will give.
final class Report {

    private Report() {}

    static String of(List<OciArchive> archives) {
        StringBuilder table = new StringBuilder("\n");
        line(table, "MB, compressed", "java", "libraries", "code", "cache", "all", "digest");
        for (OciArchive archive : archives) {
            line(
                    table,
                    archive.file().getFileName().toString(),
                    megabytes(archive, name -> name.equals("system") || name.equals("java")),
                    megabytes(archive, name -> name.contains("/lib/")),
                    megabytes(archive, name -> name.matches(".*/quarkus-app/(?!lib/).*")),
                    megabytes(archive, name -> name.endsWith(".aot")),
                    megabytes(archive, _ -> true),
                    archive.digest());
        }
        return table.append("\nin ")
                .append(archives.getFirst().file().getParent())
                .append('\n')
                .toString();
    }

    private static void line(StringBuilder table, String... cells) {
        table.append(
                String.format(Locale.ROOT, "%-15s %7s %9s %7s %7s %7s  %s%n", (Object[]) cells));
    }

    private static String megabytes(OciArchive archive, Predicate<String> isMeant) {
        long bytes =
                archive.layers().stream()
                        .filter(layer -> isMeant.test(layer.name()))
                        .mapToLong(Layer::size)
                        .sum();
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }
}
