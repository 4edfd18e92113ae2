package org.chipgraph.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Waits until a server answers 200.
final class Readiness {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    private Readiness() {}

    /// Errors: `LaunchProblem` with the end of the log when the process ends or `limit` passes.
    static void await(ChildProcess process, URI address, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!answers(address)) {
            process.requireAlive();
            if (System.nanoTime() > end) {
                throw new LaunchProblem(
                        process.name()
                                + " did not answer at "
                                + address
                                + " within "
                                + limit.toSeconds()
                                + " s\n"
                                + process.lastLines(15));
            }
            pause();
        }
        // A foreign server on the same port would have answered too.
        process.requireAlive();
    }

    static boolean answers(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).GET().build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static LaunchProblem interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LaunchProblem("Interrupted while a server was starting", e);
    }
}
