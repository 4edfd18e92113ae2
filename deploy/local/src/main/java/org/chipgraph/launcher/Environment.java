package org.chipgraph.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// How the services and the gateway are configured on this machine.
///
/// @param issuer Keycloak's, fixed
/// @param password of a service's database user
/// @param secret of a service's own account
record Environment(
        Product.Settings settings,
        String issuer,
        Function<Part, String> password,
        Function<Part, String> secret) {

    JavaService service(Part part) {
        return new JavaService(
                part,
                settings.jvms(),
                settings.ports().of(part),
                part == Part.GATEWAY ? gateway() : subgraph(part),
                settings.run(),
                settings.log(part));
    }

    private Map<String, String> subgraph(Part part) {
        Map<String, String> environment = new LinkedHashMap<>(common());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.ports().of(part)));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(settings.ports().of(Part.POSTGRES), part.subgraph()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", part.subgraph());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", password.apply(part));
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secret.apply(part));
        for (Part owner : Part.services()) {
            environment.put(
                    "CHIPGRAPH_REFERENCES_OWNERS_" + owner.name() + "_URL",
                    "http://127.0.0.1:" + settings.ports().of(owner));
        }
        return environment;
    }

    private Map<String, String> gateway() {
        Map<String, String> environment = new LinkedHashMap<>(common());
        environment.put("CHIPGRAPH_HOST", "127.0.0.1");
        environment.put("CHIPGRAPH_PORT", Integer.toString(settings.ports().of(Part.GATEWAY)));
        environment.put("CHIPGRAPH_AUTH", "oidc");
        environment.put(
                "CHIPGRAPH_SUPERGRAPH",
                settings.checkout().resolve("supergraph/supergraph.graphql").toString());
        for (Part service : Part.services()) {
            environment.put(
                    "CHIPGRAPH_SUBGRAPHS_" + service.name() + "_URL",
                    "http://127.0.0.1:" + settings.ports().of(service) + "/graphql");
        }
        return environment;
    }

    private Map<String, String> common() {
        Map<String, String> environment = new LinkedHashMap<>(settings.added());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", issuer);
        return environment;
    }
}
