package org.chipgraph.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs what an image holds, as close to a container as this machine allows: with the image as its
/// only files, which it cannot change, and as the image's user.
record Container(UnpackedImage image, Map<String, String> environment, Path log) {

    /// `$1` is the root, the rest is run there. The mounts end with the process.
    private static final String AS_ROOT =
            """
            set -e
            root=$1; shift
            mount --bind "$root" "$root"
            mount --rbind /dev "$root/dev"
            mount --rbind /proc "$root/proc"
            mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
            mount -o remount,bind,ro "$root"
            cd "$root"
            exec chroot --userspec=10001:10001 . "$@"
            """;

    /// Without privileges the only user there is the one outside, who is called root.
    private static final String AS_USER = AS_ROOT.replace("--userspec=10001:10001 ", "");

    private static final List<List<String>> WAYS =
            List.of(
                    List.of("unshare", "--mount", "--", "sh", "-c", AS_ROOT, "sh"),
                    List.of(
                            "unshare",
                            "--map-root-user",
                            "--mount",
                            "--",
                            "sh",
                            "-c",
                            AS_USER,
                            "sh"));

    /// Cost: the first way that works is tried out with `java -version`.
    Process start(List<String> command) throws IOException, InterruptedException {
        for (String mount : List.of("dev", "proc", "tmp")) {
            Files.createDirectories(image.root().resolve(mount));
        }
        for (List<String> way : WAYS) {
            if (run(inRoot(way, List.of("java", "-version"))).waitFor() == 0) {
                return run(inRoot(way, command));
            }
        }
        return startThroughItsLoader(command);
    }

    /// Its files are where they were unpacked, also those that the environment names.
    Process startThroughItsLoader(List<String> command) throws IOException {
        Map<String, String> outside = new HashMap<>(environment);
        String etc = image.resolve("/etc") + "/";
        outside.replaceAll(
                (_, value) -> value.startsWith("/etc/") ? etc + value.substring(5) : value);
        return new Container(image, outside, log).run(image.throughItsLoader(command));
    }

    private List<String> inRoot(List<String> way, List<String> command) {
        List<String> all = new ArrayList<>(way);
        all.add(image.root().toString());
        all.addAll(command);
        return all;
    }

    private Process run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().putAll(environment);
        // The folders of the image come first, those of this machine find unshare, mount and
        // chroot, which not everybody's PATH has.
        builder.environment()
                .merge("PATH", path, (ofImage, here) -> ofImage + ":" + here + ":/usr/sbin:/sbin");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /// Ends it and waits.
    static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
