package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A JVM for the test that kills it: starts PostgreSQL, writes its pid, and waits.
final class PostgresAlone {

    private PostgresAlone() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        EmbeddedPostgres server =
                EmbeddedPostgres.start(
                        new EmbeddedPostgres.Settings(
                                folder,
                                Home.of(Checkout.find()).cache(),
                                folder.resolveSibling("alone.log"),
                                Integer.parseInt(arguments[1]),
                                EmbeddedPostgres.Use.DEVELOPMENT));
        Path ready = Path.of(arguments[2]);
        Path partial = ready.resolveSibling("ready.partial");
        Files.writeString(partial, Long.toString(server.process().pid()));
        Files.move(partial, ready, StandardCopyOption.ATOMIC_MOVE);
        Thread.sleep(60_000);
    }
}
