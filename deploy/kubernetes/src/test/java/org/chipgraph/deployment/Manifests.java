package org.chipgraph.deployment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All documents of one overlay.
public record Manifests(List<Manifest> all) {

    public Manifests {
        all = List.copyOf(all);
    }

    public Stream<Manifest> of(String kind) {
        return all.stream().filter(manifest -> manifest.is(kind));
    }

    public Optional<Manifest> find(String kind, String name) {
        return of(kind).filter(manifest -> manifest.name().equals(name)).findFirst();
    }

    public Stream<Manifest> workloads() {
        return all.stream().filter(Manifest::runsPods);
    }

    /// Workloads that answer requests, as opposed to Jobs.
    public Stream<Manifest> servers() {
        return workloads().filter(Manifest::staysUp);
    }

    /// What runs the images that this repository builds, as opposed to PostgreSQL and Keycloak.
    public Stream<Manifest> ourWorkloads() {
        return workloads().filter(Manifests::isOurs);
    }

    /// The four processes.
    public Stream<Manifest> ourServers() {
        return servers().filter(Manifests::isOurs);
    }

    private static boolean isOurs(Manifest workload) {
        return workload.containers().stream()
                .anyMatch(container -> Manifest.textIn(container, "image").contains("chipgraph/"));
    }
}
