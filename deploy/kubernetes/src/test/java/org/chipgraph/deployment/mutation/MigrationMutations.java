package org.chipgraph.deployment.mutation;

import static org.chipgraph.deployment.mutation.Place.app;
import static org.chipgraph.deployment.mutation.Place.label;

import java.util.List;
import java.util.Map;

/// Schemas that nobody changes, or anybody.
final class MigrationMutations {

    private static final String JOB = "Job/chips-migration-1-0-0";
    private static final String CHECKS = "a service checks its schema";

    private MigrationMutations() {}

    static List<Mutation> all() {
        return List.of(
                new Mutation(
                        "no migration",
                        "each service has a migration of its own image",
                        it -> it.drop(JOB)),
                new Mutation(
                        "migration of an older image",
                        "each service has a migration of its own image",
                        it -> it.set(JOB, "chipgraph/chips:0.9.0", app("image"))),
                new Mutation(
                        "migration that stays",
                        "a migration migrates and ends",
                        it -> it.set(JOB, "QUARKUS_BANNER_ENABLED", app("env", 0, "name"))),
                new Mutation(
                        "migration without rights",
                        "a migration runs as the owner of the database",
                        it ->
                                it.set(
                                        JOB,
                                        "chips-database",
                                        app("env", 8, "valueFrom", "secretKeyRef", "name"))),
                new Mutation(
                        "one name for all releases",
                        "a migration is named after its release",
                        it -> it.rename(JOB, "chips-migration")),
                new Mutation(
                        "release in the label only",
                        "a migration is named after its release",
                        it ->
                                it.set(
                                        JOB,
                                        "1.0.1",
                                        "spec",
                                        "template",
                                        "metadata",
                                        "labels",
                                        label("version"))),
                new Mutation(
                        "migration that a drain fails",
                        "a migration survives a drain and is tried again",
                        it -> it.remove(JOB, "spec", "podFailurePolicy")),
                new Mutation(
                        "service that migrates",
                        CHECKS,
                        it ->
                                it.set(
                                        "ConfigMap/chips",
                                        "true",
                                        "data",
                                        "QUARKUS_FLYWAY_MIGRATE_AT_START")),
                new Mutation(
                        "service on any schema",
                        CHECKS,
                        it ->
                                it.remove(
                                        "ConfigMap/chips",
                                        "data",
                                        "QUARKUS_FLYWAY_VALIDATE_AT_START")),
                new Mutation(
                        "service as the owner",
                        "a service cannot change its schema",
                        it ->
                                it.addTo(
                                        "Deployment/chips",
                                        Map.of(
                                                "name",
                                                "QUARKUS_FLYWAY_PASSWORD",
                                                "valueFrom",
                                                Map.of(
                                                        "secretKeyRef",
                                                        Map.of(
                                                                "name", "chips-database-owner-xyz",
                                                                "key", "password"))),
                                        app("env"))));
    }
}
