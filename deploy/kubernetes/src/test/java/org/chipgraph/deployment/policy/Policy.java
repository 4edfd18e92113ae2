package org.chipgraph.deployment.policy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.Operated;

/// A rule over all documents of an overlay.
///
/// @param name a sentence that is true of good manifests
/// @param violations one line for each place where it is not
public record Policy(String name, Function<Manifests, List<String>> violations) {

    public static List<Policy> all() {
        return Stream.of(
                        Labels.policies(),
                        Probes.policies(),
                        Resources.policies(),
                        PodSecurity.policies(),
                        Availability.policies(),
                        Scaling.policies(),
                        References.policies(),
                        Network.policies(),
                        Isolation.policies(),
                        Secrecy.policies(),
                        Migrations.policies(),
                        Databases.policies(),
                        Publication.policies(),
                        Observation.policies(),
                        Settings.policies())
                .flatMap(List::stream)
                .toList();
    }

    /// A rule that also sees what operators will make.
    static Policy ofNeighbours(String name, Function<Manifests, List<String>> violations) {
        return new Policy(name, manifests -> violations.apply(Operated.with(manifests)));
    }

    /// A rule over each document that runs pods.
    static Policy ofWorkloads(String name, Function<Manifest, Stream<String>> violations) {
        return new Policy(name, manifests -> located(manifests.workloads(), violations));
    }

    /// A rule over each workload that answers requests.
    static Policy ofServers(String name, Function<Manifest, Stream<String>> violations) {
        return new Policy(name, manifests -> located(manifests.servers(), violations));
    }

    /// A rule over each of the four processes of this repository.
    static Policy ofOurServers(String name, Function<Manifest, Stream<String>> violations) {
        return new Policy(name, manifests -> located(manifests.ourServers(), violations));
    }

    static List<String> located(
            Stream<Manifest> manifests, Function<Manifest, Stream<String>> violations) {
        return manifests
                .flatMap(manifest ->
                        violations.apply(manifest).map(text -> manifest.id() + ": " + text))
                .toList();
    }
}
