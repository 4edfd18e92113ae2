package org.chipgraph.kernel.testing;

import com.apollographql.federation.graphqljava.printer.ServiceSDLPrinter;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.federation.Key;
import io.smallrye.graphql.bootstrap.Bootstrap;
import io.smallrye.graphql.schema.SchemaBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chipgraph.kernel.record.RecordEntity;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.jboss.jandex.Indexer;

/// Builds a service's GraphQL schema from its compiled classes, without starting it.
public final class SubgraphSchema {

    private SubgraphSchema() {}

    /// The schema of the service whose classes stand beside the anchor's.
    public static GraphQLSchema of(Class<?> anchor) {
        System.setProperty("smallrye.graphql.federation.enabled", "true");
        System.setProperty("smallrye.graphql.federation.batch-resolving-enabled", "true");
        Indexer indexer = new Indexer();
        for (Class<?> part : List.of(anchor, RecordEntity.class, GraphQLApi.class, Key.class)) {
            index(indexer, location(part));
        }
        return Bootstrap.bootstrap(SchemaBuilder.build(indexer.complete()), true);
    }

    /// The SDL as `_service { sdl }` answers it.
    public static String sdl(Class<?> anchor) {
        return ServiceSDLPrinter.generateServiceSDLV2(of(anchor)).strip() + "\n";
    }

    private static void index(Indexer indexer, Path location) {
        try {
            if (Files.isDirectory(location)) {
                try (Stream<Path> files = Files.walk(location)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                        try (InputStream in = Files.newInputStream(file)) {
                            indexer.index(in);
                        }
                    }
                }
                return;
            }
            try (var jar = new java.util.jar.JarFile(location.toFile())) {
                for (var entry :
                        jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        indexer.index(in);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
