package org.chipgraph.deployment.policy;

import static org.chipgraph.deployment.Manifest.listIn;
import static org.chipgraph.deployment.Manifest.mapIn;
import static org.chipgraph.deployment.Manifest.mapsIn;
import static org.chipgraph.deployment.Manifest.textIn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chipgraph.deployment.Manifest;
import org.chipgraph.deployment.Manifests;

/// The restricted Pod Security Standard, and what we ask beyond it.
final class PodSecurity {

    private static final Set<String> VOLUMES =
            Set.of("configMap", "emptyDir", "projected", "secret", "persistentVolumeClaim");

    private PodSecurity() {}

    static List<Policy> policies() {
        return List.of(
                Policy.ofWorkloads(
                        "pods run as a numbered user that is not root", PodSecurity::user),
                Policy.ofWorkloads("pods use the runtime's seccomp profile", PodSecurity::seccomp),
                ofContainers("no container may gain privileges", PodSecurity::privileges),
                ofContainers("every container drops all capabilities", PodSecurity::capabilities),
                ofContainers("the root file system is read-only", PodSecurity::readOnly),
                Policy.ofWorkloads("pods stay off the host", PodSecurity::offTheHost),
                Policy.ofWorkloads("pods get no token", PodSecurity::noToken),
                Policy.ofWorkloads("pods get no variables from Services", PodSecurity::noLinks),
                new Policy("service accounts hand out no token", PodSecurity::accounts),
                new Policy(
                        "the namespace enforces the restricted standard", PodSecurity::namespace));
    }

    private static Policy ofContainers(
            String name, Function<Map<String, Object>, Stream<String>> check) {
        return Policy.ofWorkloads(
                name,
                workload ->
                        workload.allContainers().stream()
                                .flatMap(container ->
                                        check.apply(mapIn(container, "securityContext"))
                                                .map(
                                                        textIn(container, "name").concat(" ")
                                                                ::concat)));
    }

    private static Stream<String> when(boolean violated, String text) {
        return violated ? Stream.of(text) : Stream.empty();
    }

    private static Stream<String> user(Manifest workload) {
        Map<String, Object> context = mapIn(workload.pod(), "securityContext");
        boolean isUser = context.get("runAsUser") instanceof Integer id && id > 0;
        boolean overridden =
                workload.allContainers().stream()
                        .map(container -> mapIn(container, "securityContext"))
                        .anyMatch(own ->
                                own.containsKey("runAsUser") || own.containsKey("runAsNonRoot"));
        boolean isNotRoot = Boolean.TRUE.equals(context.get("runAsNonRoot"));
        return when(!isUser || !isNotRoot || overridden, "may run as root");
    }

    private static Stream<String> seccomp(Manifest workload) {
        String type = textIn(workload.pod(), "securityContext", "seccompProfile", "type");
        return when(!type.equals("RuntimeDefault"), "has no seccomp profile RuntimeDefault");
    }

    private static Stream<String> privileges(Map<String, Object> context) {
        boolean denied = Boolean.FALSE.equals(context.get("allowPrivilegeEscalation"));
        boolean privileged = Boolean.TRUE.equals(context.get("privileged"));
        return when(!denied || privileged, "may gain privileges");
    }

    private static Stream<String> capabilities(Map<String, Object> context) {
        boolean dropsAll = listIn(context, "capabilities", "drop").contains("ALL");
        boolean adds = !listIn(context, "capabilities", "add").isEmpty();
        return when(!dropsAll || adds, "keeps capabilities");
    }

    private static Stream<String> readOnly(Map<String, Object> context) {
        boolean isReadOnly = Boolean.TRUE.equals(context.get("readOnlyRootFilesystem"));
        return when(!isReadOnly, "can write to its image");
    }

    private static Stream<String> offTheHost(Manifest workload) {
        Stream<String> shared =
                Stream.of("hostNetwork", "hostPID", "hostIPC")
                        .filter(field -> Boolean.TRUE.equals(workload.pod().get(field)))
                        .map(field -> "uses " + field);
        Stream<String> ports =
                workload.allContainers().stream()
                        .flatMap(container -> mapsIn(container, "ports").stream())
                        .filter(port -> port.containsKey("hostPort"))
                        .map(_ -> "uses a host port");
        Stream<String> volumes =
                mapsIn(workload.pod(), "volumes").stream()
                        .flatMap(volume -> volume.keySet().stream())
                        .filter(field -> !field.equals("name") && !VOLUMES.contains(field))
                        .map(field -> "mounts a " + field);
        return Stream.of(shared, ports, volumes).flatMap(all -> all);
    }

    private static Stream<String> noToken(Manifest workload) {
        Object token = workload.pod().get("automountServiceAccountToken");
        return when(!Boolean.FALSE.equals(token), "mounts a service account token");
    }

    private static Stream<String> noLinks(Manifest workload) {
        Object links = workload.pod().get("enableServiceLinks");
        return when(!Boolean.FALSE.equals(links), "gets variables from the Services around it");
    }

    private static List<String> accounts(Manifests manifests) {
        return Policy.located(
                manifests.of("ServiceAccount"),
                account -> {
                    Object token = account.content().get("automountServiceAccountToken");
                    return when(!Boolean.FALSE.equals(token), "hands out its token");
                });
    }

    private static List<String> namespace(Manifests manifests) {
        return Policy.located(
                manifests.of("Namespace"),
                namespace ->
                        Stream.of("enforce", "audit", "warn")
                                .filter(mode -> !level(namespace, mode).equals("restricted"))
                                .map(mode -> "does not " + mode + " restricted"));
    }

    private static String level(Manifest namespace, String mode) {
        return namespace.text("metadata", "labels", "pod-security.kubernetes.io/" + mode);
    }
}
