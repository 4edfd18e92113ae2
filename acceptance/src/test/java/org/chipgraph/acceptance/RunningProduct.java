package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;
import org.chipgraph.launcher.testing.TestProduct;

/// The whole product, started once for all tests of this module.
final class RunningProduct {

    private static final int TIMEOUT_MILLIS = 60_000;

    private static final Product PRODUCT = TestProduct.start();

    private RunningProduct() {}

    static Product product() {
        return PRODUCT;
    }

    static ValidatableResponse query(String document) {
        return query(document, Map.of());
    }

    static ValidatableResponse query(String document, Map<String, ?> variables) {
        return post(anonymous(), document, variables);
    }

    static ValidatableResponse queryAs(String user, String document, Map<String, ?> variables) {
        return queryWith(PRODUCT.token(user), document, variables);
    }

    static ValidatableResponse queryWith(String token, String document, Map<String, ?> variables) {
        return post(anonymous().auth().oauth2(token), document, variables);
    }

    /// A request to the gateway without a login.
    static RequestSpecification anonymous() {
        return given().baseUri(PRODUCT.url(Part.GATEWAY).toString())
                .config(
                        RestAssuredConfig.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                        false))
                                .httpClient(
                                        HttpClientConfig.httpClientConfig()
                                                .setParam("http.socket.timeout", TIMEOUT_MILLIS)))
                .contentType("application/json");
    }

    /// A file of `docs/queries`.
    static String documentOf(String file) {
        try {
            return Files.readString(Path.of("../docs/queries").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidatableResponse post(
            RequestSpecification request, String document, Map<String, ?> variables) {
        return request.body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then();
    }
}
