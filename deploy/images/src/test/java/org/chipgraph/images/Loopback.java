package org.chipgraph.images;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;
import org.chipgraph.deployment.policy.Network;
import org.chipgraph.launcher.Port;

/// The cluster's network on this machine: each port of each pod is one of 127.0.0.1. At most of
/// them nobody listens.
final class Loopback {

    static final String HOST = "127.0.0.1";

    private final Manifests manifests;
    private final Map<String, Integer> ports = new HashMap<>();

    Loopback(Manifests manifests) {
        this.manifests = manifests;
    }

    /// Says where a server already listens, to which a Service leads.
    void place(String service, int port, int here) {
        behind(service, port).forEach(pod -> ports.put(pod, here));
    }

    int ofPod(Manifest workload, int port) {
        return ports.computeIfAbsent(id(workload, port), _ -> Port.free());
    }

    /// Where a Service leads. Errors: `IllegalArgumentException` when that is nowhere.
    int ofService(String service, int port) {
        String pod =
                behind(service, port)
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "no Service leads from " + service + ":" + port));
        return ports.computeIfAbsent(pod, _ -> Port.free());
    }

    private Stream<String> behind(String service, int port) {
        return Network.pods(manifests, service)
                .filter(it -> Network.podPort(manifests, service, port, it) > 0)
                .map(it -> id(it, Network.podPort(manifests, service, port, it)));
    }

    private static String id(Manifest workload, int port) {
        return workload.id() + ":" + port;
    }
}
