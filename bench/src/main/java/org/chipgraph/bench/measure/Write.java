package org.chipgraph.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;

/// A write of one record or claim: as a mutation through the gateway, or as the same straight to the service over
/// REST.
enum Write {
    UPDATE_CHIP("updateChip") {

        @Override
        HttpRequest.Builder straight(URI service, String chip, int version, String text) {
            ObjectNode change = JSON.createObjectNode().put("architecture", text);
            return HttpRequest.newBuilder(service.resolve("/api/chips/" + chip))
                    .header("Content-Type", "application/merge-patch+json")
                    .header("If-Match", "\"" + version + "\"")
                    .method("PATCH", BodyPublishers.ofString(change.toString()));
        }

        @Override
        ObjectNode input(String chip, int version, String text) {
            return JSON.createObjectNode()
                    .put("id", chip)
                    .put("expectedVersion", version)
                    .put("architecture", text);
        }
    },
    ADD_SPEC("addSpec") {

        @Override
        HttpRequest.Builder straight(URI service, String chip, int version, String text) {
            return HttpRequest.newBuilder(service.resolve("/api/claims/Spec"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(input(chip, version, text).toString()));
        }

        @Override
        ObjectNode input(String chip, int version, String text) {
            return JSON.createObjectNode()
                    .put("chip", chip)
                    .put("attribute", "MEMORY_TYPE")
                    .put("valueText", text);
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String mutation;

    Write(String mutation) {
        this.mutation = mutation;
    }

    /// The mutation's name.
    String mutation() {
        return mutation;
    }

    /// Through the gateway.
    HttpRequest.Builder mutation(Product product, String chip, int version, String text) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        ObjectNode body =
                JSON.createObjectNode()
                        .put(
                                "query",
                                "mutation($input: %sInput!) { %s(input: $input) { id version } }"
                                        .formatted(type, mutation));
        body.withObject("variables").set("input", input(chip, version, text));
        return HttpRequest.newBuilder(product.graphql())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    /// Straight to the service.
    HttpRequest.Builder straight(Product product, String chip, int version, String text) {
        return straight(product.url(Part.CHIPS), chip, version, text);
    }

    abstract HttpRequest.Builder straight(URI service, String chip, int version, String text);

    abstract ObjectNode input(String chip, int version, String text);
}
