package org.chipgraph.deployment.mutation;

import java.util.List;
import java.util.function.Consumer;

/// Databases that are too small, alone, or without a copy elsewhere.
final class DatabaseMutations {

    private static final String CLUSTER = "Cluster/postgres";

    private DatabaseMutations() {}

    static List<Mutation> all() {
        return List.of(
                mutation(
                        "two instances",
                        "a database survives the loss of an instance",
                        it -> it.set(CLUSTER, 2, "spec", "instances")),
                mutation(
                        "nothing synchronous",
                        "a database survives the loss of an instance",
                        it -> it.remove(CLUSTER, "spec", "postgresql", "synchronous")),
                mutation(
                        "every replica synchronous",
                        "a database survives the loss of an instance",
                        it -> it.set(CLUSTER, 2, "spec", "postgresql", "synchronous", "number")),
                mutation(
                        "no archive",
                        "a database is backed up",
                        it -> it.remove(CLUSTER, "spec", "plugins")),
                mutation(
                        "archive to nowhere",
                        "a database is backed up",
                        it -> it.drop("ObjectStore/postgres-backup")),
                mutation(
                        "no schedule",
                        "a database is backed up",
                        it -> it.drop("ScheduledBackup/postgres")),
                mutation(
                        "no database of chips",
                        "every database is made, with its roles",
                        it -> it.drop("Database/chips")),
                mutation(
                        "no database of Keycloak",
                        "every database is made, with its roles",
                        it -> it.drop("Database/keycloak")),
                mutation(
                        "role with another password",
                        "every database is made, with its roles",
                        it ->
                                it.set(
                                        CLUSTER,
                                        "chips-database",
                                        "spec",
                                        "managed",
                                        "roles",
                                        2,
                                        "passwordSecret",
                                        "name")),
                mutation(
                        "few connections",
                        "the database has room for every pool",
                        it ->
                                it.set(
                                        CLUSTER,
                                        "300",
                                        "spec",
                                        "postgresql",
                                        "parameters",
                                        "max_connections")),
                mutation(
                        "many pods",
                        "the database has room for every pool",
                        it -> it.set("HorizontalPodAutoscaler/chips", 12, "spec", "maxReplicas")),
                mutation(
                        "no secret from the store",
                        "ConfigMaps and Secrets that pods name exist",
                        it -> it.drop("ExternalSecret/chips-database")),
                mutation(
                        "instances kept apart from clients",
                        "every address in the configuration can be reached",
                        it -> it.remove(CLUSTER, "spec", "inheritedMetadata")),
                mutation(
                        "address without a Service",
                        "addresses in the configuration lead to Services",
                        it -> it.remove(CLUSTER, "spec", "managed", "services")),
                broken(
                        "misspelt field of a cluster",
                        it -> it.set(CLUSTER, true, "spec", "enableSuperUserAccess")),
                broken(
                        "number for a parameter",
                        it ->
                                it.set(
                                        CLUSTER,
                                        300,
                                        "spec",
                                        "postgresql",
                                        "parameters",
                                        "max_connections")),
                broken(
                        "unknown durability",
                        it ->
                                it.set(
                                        CLUSTER,
                                        "always",
                                        "spec",
                                        "postgresql",
                                        "synchronous",
                                        "dataDurability")),
                broken(
                        "database without an owner",
                        it -> it.remove("Database/chips", "spec", "owner")),
                broken("no size", it -> it.set(CLUSTER, "20GB", "spec", "storage", "size")));
    }

    private static Mutation mutation(String name, String check, Consumer<Edit> change) {
        return new Mutation("production", name, check, change);
    }

    private static Mutation broken(String name, Consumer<Edit> change) {
        return mutation(name, Mutation.STRUCTURE, change);
    }
}
