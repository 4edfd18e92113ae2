package org.chipgraph.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// Access tokens from Keycloak's token endpoint.
///
/// @param issuer the realm's address
public record Tokens(String issuer) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Of a person, through the client `chipgraph-cli`.
    public String ofUser(String user, String password) {
        return ofUser(user, password, "chipgraph-cli");
    }

    public String ofUser(String user, String password, String client) {
        return accessToken(
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", user,
                        "password", password));
    }

    /// What a person's login gives besides the access token: `id_token` and `refresh_token`.
    public JsonNode login(String user, String password) {
        return request(
                Map.of(
                        "grant_type", "password",
                        "client_id", "chipgraph-cli",
                        "scope", "openid",
                        "username", user,
                        "password", password));
    }

    /// Of a service account.
    public String ofClient(String client, String secret) {
        return accessToken(
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", secret));
    }

    private String accessToken(Map<String, String> form) {
        return request(form).path("access_token").asText();
    }

    private JsonNode request(Map<String, String> form) {
        URI endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                        .build();
        try {
            HttpResponse<String> response =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new LaunchProblem(
                        "Keycloak gives no token (HTTP "
                                + response.statusCode()
                                + "): "
                                + body.path("error_description").asText(response.body()));
            }
            return body;
        } catch (IOException e) {
            throw new LaunchProblem(
                    "No answer from Keycloak at " + endpoint + ": is it running? (./dev status)",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted while asking Keycloak for a token", e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
