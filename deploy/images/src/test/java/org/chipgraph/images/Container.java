package org.chipgraph.images;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs what an image holds by what the manifests say of a pod, as close to a container as this
/// machine allows: with the image as its only files, which it cannot change, the pod's volumes in
/// them, and as the pod's user.
record Container(UnpackedImage image, DeployedPod pod, Path log) {

    /// `$1` is the root, the rest is run there. The mounts end with the process.
    private static final String SCRIPT =
            """
            set -e
            root=$1; shift
            mount --bind "$root" "$root"
            mount --rbind /dev "$root/dev"
            mount --rbind /proc "$root/proc"
            SCRATCH
            mount -o remount,bind,ro "$root"
            cd "$root"
            exec chroot USER . "$@"
            """;

    /// @param isPrivileged whether it can become the pod's user; without privileges the only user
    ///     there is the one outside, who is called root
    private record Way(List<String> words, boolean isPrivileged) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way(List.of("unshare", "--mount"), true),
                    new Way(List.of("unshare", "--map-root-user", "--mount"), false));

    /// Cost: the first way that works is tried out with `java -version`.
    Process start(List<String> options) throws IOException, InterruptedException {
        fill();
        for (Way way : WAYS) {
            List<String> inRoot = new ArrayList<>(way.words());
            inRoot.addAll(
                    List.of("--", "sh", "-c", script(way.isPrivileged()), "sh", "" + image.root()));
            List<String> trial = List.of("java", "-version");
            if (run(inRoot, trial, environment(), Redirect.DISCARD).waitFor() == 0) {
                return run(inRoot, command(options), environment(), Redirect.to(log.toFile()));
            }
        }
        return startThroughItsLoader(options);
    }

    /// Its files are where they were unpacked, also those that the environment names.
    Process startThroughItsLoader(List<String> options) throws IOException {
        fill();
        Map<String, String> outside = new HashMap<>(environment());
        String etc = image.resolve("/etc") + "/";
        outside.replaceAll(
                (_, value) -> value.startsWith("/etc/") ? etc + value.substring(5) : value);
        return run(
                List.of(),
                image.throughItsLoader(command(options)),
                outside,
                Redirect.to(log.toFile()));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(image.environment());
        environment.putAll(pod.environment());
        return environment;
    }

    private List<String> command(List<String> options) {
        List<String> command = pod.command(image.entrypoint());
        command.addAll(1, options);
        return command;
    }

    private void fill() throws IOException {
        List<String> mounts = new ArrayList<>(List.of("/dev", "/proc"));
        mounts.addAll(pod.scratch().keySet());
        for (String mount : mounts) {
            Files.createDirectories(image.resolve(mount));
        }
        for (var file : pod.files().entrySet()) {
            Path path = image.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private String script(boolean isPrivileged) {
        StringBuilder scratch = new StringBuilder();
        pod.scratch()
                .forEach((path, size) ->
                        scratch.append(
                                "mount -t tmpfs -o mode=1777,size=%s tmpfs \"$root%s\"\n"
                                        .formatted(size, path)));
        return SCRIPT.replace("SCRATCH\n", scratch)
                .replace("USER", isPrivileged ? "--userspec=" + pod.user() : "");
    }

    private static Process run(
            List<String> way,
            List<String> command,
            Map<String, String> environment,
            Redirect output)
            throws IOException {
        List<String> all = new ArrayList<>(way);
        all.addAll(command);
        var builder = new ProcessBuilder(all);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().putAll(environment);
        // The folders of the image come first, those of this machine find unshare, mount and
        // chroot, which not everybody's PATH has.
        builder.environment()
                .merge("PATH", path, (ofImage, here) -> ofImage + ":" + here + ":/usr/sbin:/sbin");
        return builder.redirectErrorStream(true).redirectOutput(output).start();
    }
}
