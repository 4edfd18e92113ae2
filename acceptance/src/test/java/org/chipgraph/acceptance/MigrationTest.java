package org.chipgraph.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chipgraph.launcher.Database;
import org.chipgraph.launcher.Port;
import org.chipgraph.launcher.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged chips service with the settings of `deploy/kubernetes`: a job migrates as the owner
/// of the database and ends, then the service starts as a role without rights to tables.
class MigrationTest {

    private static final long LIMIT_SECONDS = 120;

    private static final Map<String, String> SERVICE =
            Map.of(
                    "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
                    "QUARKUS_FLYWAY_VALIDATE_AT_START", "true",
                    "QUARKUS_OIDC_TENANT_ENABLED", "false");

    @TempDir Path folder;

    private Database owned = TestPostgres.superuser();
    private Database application = owned;

    @BeforeEach
    void makeRoles() {
        owned = TestPostgres.database("migration");
        application = TestPostgres.application(owned);
    }

    @Test
    void aServiceRefusesASchemaThatLacksAMigration() throws Exception {
        migrate();
        change("delete from flyway_schema_history where version = '007'");

        assertNotEquals(0, exit(start(SERVICE)));
        String log = Files.readString(log());
        assertTrue(log.contains("Detected resolved migration not applied to database: 007"), log);
    }

    @Test
    void anOldServiceRunsOnTheSchemaOfALaterVersion() throws Exception {
        migrate();
        change("alter table chip add column later text");
        change(
                "insert into flyway_schema_history select 900, '900', 'add later', 'SQL',"
                        + " 'V900__add_later.sql', 1, current_user, now(), 1, true");

        int port = Port.free();
        Process service = start(with(SERVICE, "QUARKUS_HTTP_PORT", String.valueOf(port)));
        try {
            awaitReady(service, port);
            given().contentType("application/json")
                    .body(Map.of("query", "{ chips { totalCount } }"))
                    .post("http://127.0.0.1:" + port + "/graphql")
                    .then()
                    .body("data.chips.totalCount", equalTo(0));
        } finally {
            service.destroy();
            exit(service);
        }
    }

    private void migrate() throws Exception {
        Map<String, String> job =
                Map.of(
                        "QUARKUS_INIT_AND_EXIT",
                        "true",
                        "QUARKUS_FLYWAY_USERNAME",
                        owned.user(),
                        "QUARKUS_FLYWAY_PASSWORD",
                        owned.password(),
                        "QUARKUS_OIDC_TENANT_ENABLED",
                        "false");
        int exit = exit(start(job));
        assertEquals(0, exit, () -> "see " + log());
    }

    private Process start(Map<String, String> settings) throws IOException {
        var builder =
                new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        "../chips-service/target/quarkus-app/quarkus-run.jar");
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", application.jdbcUrl());
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", application.user());
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", application.password());
        return builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    private static int exit(Process process) throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end by itself");
        }
        return process.exitValue();
    }

    private void awaitReady(Process service, int port) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!isReady(port)) {
            assertTrue(service.isAlive(), Files.readString(log()));
            assertTrue(System.nanoTime() < end, "not ready");
            Thread.sleep(200);
        }
    }

    private static boolean isReady(int port) {
        try {
            return given().get("http://127.0.0.1:" + port + "/q/health/ready").statusCode() == 200;
        } catch (Exception notListening) {
            return false;
        }
    }

    private void change(String sql) throws SQLException {
        new Sql(owned).run(sql);
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        var result = new HashMap<>(map);
        result.put(key, value);
        return result;
    }
}
