package org.chipgraph.gateway.http;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphException;
import org.chipgraph.gateway.supergraph.SupergraphReader;

/// Where the supergraph is read from.
record SupergraphFile(String path) {

    /// Errors: without the setting, [UnusableSupergraph].
    static SupergraphFile of(GatewayConfig settings) {
        return new SupergraphFile(
                settings.supergraph()
                        .orElseThrow(() ->
                                new UnusableSupergraph(
                                        "Set CHIPGRAPH_SUPERGRAPH to the path of a"
                                                + " supergraph file (Federation v2 SDL).")));
    }

    /// What the file holds now.
    String text() {
        try {
            return Files.readString(Path.of(path));
        } catch (CharacterCodingException notText) {
            throw new UnusableSupergraph(
                    "CHIPGRAPH_SUPERGRAPH names " + path + ", which is not UTF-8 text.");
        } catch (IOException unreadable) {
            throw new UnusableSupergraph(
                    "CHIPGRAPH_SUPERGRAPH names %s, which cannot be read (%s)."
                            .formatted(path, unreadable));
        }
    }

    /// What the text means, which came from the file.
    Supergraph read(String text) {
        try {
            return SupergraphReader.read(text);
        } catch (SupergraphException unusable) {
            throw new UnusableSupergraph(
                    "The supergraph in %s cannot be used. %s"
                            .formatted(path, unusable.getMessage()));
        }
    }
}
