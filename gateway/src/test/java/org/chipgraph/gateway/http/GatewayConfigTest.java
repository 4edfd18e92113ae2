package org.chipgraph.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chipgraph.gateway.operation.Limits;
import org.chipgraph.gateway.supergraph.Supergraph;
import org.chipgraph.gateway.supergraph.SupergraphReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayConfigTest {

    private static final Map<String, String> NONE = Map.of("chipgraph.cors.origins", "*");

    @TempDir Path folder;

    private static SmallRyeConfig config(String... settings) {
        Map<String, String> properties = new LinkedHashMap<>(NONE);
        for (int i = 0; i < settings.length; i += 2) {
            properties.put(settings[i], settings[i + 1]);
        }
        return TestGateway.config(properties);
    }

    private static GatewayConfig settings(SmallRyeConfig config) {
        return config.getConfigMapping(GatewayConfig.class);
    }

    private static Supergraph supergraph() throws IOException {
        return SupergraphReader.read(Files.readString(Path.of(TestGateway.SUPERGRAPH)));
    }

    @Test
    void theDefaultLimitsAreTheOperationsOwn() {
        assertEquals(Limits.DEFAULT, ServedGraph.limits(settings(config()).limits()));
    }

    @Test
    void aSubgraphsAddressAndBoundsCanBeOverridden() throws IOException {
        SmallRyeConfig config =
                config(
                        "chipgraph.subgraphs.companies.url", "http://10.0.0.7/graphql",
                        "chipgraph.subgraphs.companies.timeout", "3s",
                        "chipgraph.subgraphs.companies.connections", "7",
                        "chipgraph.subgraphs.companies.queue", "8");
        Map<String, Endpoint> endpoints = new Endpoints(settings(config), config).of(supergraph());
        assertEquals("http://10.0.0.7/graphql", endpoints.get("companies").url());
        assertEquals(Duration.ofSeconds(3), endpoints.get("companies").timeout());
        assertEquals(7, endpoints.get("companies").connections());
        assertEquals(8, endpoints.get("companies").queue());
        assertEquals(64, endpoints.get("chips").connections());
        assertEquals("http://127.0.0.1:1/chips", endpoints.get("chips").url());
        assertEquals(Duration.ofSeconds(10), endpoints.get("chips").timeout());
    }

    @Test
    void anAddressThatIsNoUrlStopsTheStartAndNamesTheSetting() throws IOException {
        SmallRyeConfig config = config("chipgraph.subgraphs.chips.url", "localhost:8082");
        Supergraph supergraph = supergraph();
        String message =
                assertThrows(
                                UnusableSupergraph.class,
                                () -> new Endpoints(settings(config), config).of(supergraph))
                        .getMessage();
        assertTrue(message.contains("chipgraph.subgraphs.chips.url"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Set CHIPGRAPH_SUPERGRAPH to the path",
                "missing.graphql|cannot be read",
                "broken.graphql|The supergraph cannot be read",
                "plain.graphql|Not a supergraph",
                "binary.graphql|not UTF-8"
            })
    void aSupergraphThatCannotBeUsedStopsTheStartWithTheReason(String file, String reason)
            throws IOException {
        Files.writeString(folder.resolve("broken.graphql"), "type Query {");
        Files.writeString(
                folder.resolve("plain.graphql"), "schema { query: Query } type Query { a: Int }");
        Files.write(folder.resolve("binary.graphql"), new byte[] {(byte) 0xC3, (byte) 0x28});
        SmallRyeConfig config =
                file == null
                        ? config()
                        : config("chipgraph.supergraph", folder.resolve(file).toString());
        String message =
                assertThrows(
                                UnusableSupergraph.class,
                                () -> {
                                    SupergraphFile at = SupergraphFile.of(settings(config));
                                    at.read(at.text());
                                })
                        .getMessage();
        assertTrue(message.contains(reason), message);
    }
}
