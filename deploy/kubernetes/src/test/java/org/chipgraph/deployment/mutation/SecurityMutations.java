package org.chipgraph.deployment.mutation;

import static org.chipgraph.deployment.mutation.Place.app;
import static org.chipgraph.deployment.mutation.Place.pod;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Pods that may do more than they need.
final class SecurityMutations {

    private static final String CHIPS = "Deployment/chips";

    private SecurityMutations() {}

    static List<Mutation> all() {
        return Stream.of(users(), surroundings()).flatMap(List::stream).toList();
    }

    private static List<Mutation> users() {
        return List.of(
                new Mutation(
                        "root allowed",
                        "pods run as a numbered user that is not root",
                        it -> it.remove(CHIPS, pod("securityContext", "runAsNonRoot"))),
                new Mutation(
                        "root by number",
                        "pods run as a numbered user that is not root",
                        it -> it.set(CHIPS, 0, app("securityContext", "runAsUser"))),
                new Mutation(
                        "no seccomp",
                        "pods use the runtime's seccomp profile",
                        it -> it.remove(CHIPS, pod("securityContext", "seccompProfile"))),
                new Mutation(
                        "privileges",
                        "no container may gain privileges",
                        it -> it.remove(CHIPS, app("securityContext", "allowPrivilegeEscalation"))),
                new Mutation(
                        "capabilities of an init container",
                        "every container drops all capabilities",
                        it ->
                                it.remove(
                                        "Deployment/keycloak",
                                        pod(
                                                "initContainers",
                                                0,
                                                "securityContext",
                                                "capabilities"))),
                new Mutation(
                        "writable image",
                        "the root file system is read-only",
                        it ->
                                it.set(
                                        CHIPS,
                                        false,
                                        app("securityContext", "readOnlyRootFilesystem"))));
    }

    private static List<Mutation> surroundings() {
        return List.of(
                new Mutation(
                        "host network",
                        "pods stay off the host",
                        it -> it.set(CHIPS, true, pod("hostNetwork"))),
                new Mutation(
                        "host folder",
                        "pods stay off the host",
                        it -> it.set(CHIPS, Map.of("path", "/"), pod("volumes", 0, "hostPath"))),
                new Mutation(
                        "token in the pod",
                        "pods get no token",
                        it -> it.remove(CHIPS, pod("automountServiceAccountToken"))),
                new Mutation(
                        "token of the account",
                        "service accounts hand out no token",
                        it -> it.remove("ServiceAccount/chips", "automountServiceAccountToken")),
                new Mutation(
                        "variables from Services",
                        "pods get no variables from Services",
                        it -> it.remove(CHIPS, pod("enableServiceLinks"))),
                new Mutation(
                        "lenient namespace",
                        "the namespace enforces the restricted standard",
                        it ->
                                it.set(
                                        "Namespace/chipgraph",
                                        "baseline",
                                        "metadata",
                                        "labels",
                                        "pod-security.kubernetes.io/enforce")),
                new Mutation(
                        "namespace that does not warn",
                        "the namespace enforces the restricted standard",
                        it ->
                                it.remove(
                                        "Namespace/chipgraph",
                                        "metadata",
                                        "labels",
                                        "pod-security.kubernetes.io/warn")));
    }
}
