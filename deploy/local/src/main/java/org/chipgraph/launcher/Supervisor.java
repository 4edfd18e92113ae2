package org.chipgraph.launcher;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Starts parts again that die, with a pause that doubles while a part keeps dying.
public final class Supervisor {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration GOOD_LIFE = Duration.ofSeconds(60);

    private final Product product;
    private final Progress progress;
    private final CountDownLatch stopped = new CountDownLatch(1);

    public Supervisor(Product product, Progress progress) {
        this.product = product;
        this.progress = progress;
    }

    public void watch() {
        for (Part part : Part.values()) {
            product.process(part)
                    .ifPresent(first -> Thread.startVirtualThread(() -> keepAlive(part, first)));
        }
    }

    /// From now on a part that ends is meant to end.
    public void stop() {
        stopped.countDown();
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void keepAlive(Part part, ChildProcess first) {
        Duration pause = FIRST_PAUSE;
        ChildProcess process = first;
        long born = System.nanoTime();
        try {
            while (true) {
                process.onExit().join();
                if (isStopped()) {
                    return;
                }
                boolean lived = System.nanoTime() - born > GOOD_LIFE.toNanos();
                pause = lived ? FIRST_PAUSE : pause;
                progress.say(
                        "! %s ended with exit code %d; starting it again in %d s (log: %s)"
                                .formatted(
                                        part.title(),
                                        process.exitValue(),
                                        pause.toSeconds(),
                                        process.log()));
                if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = longer(pause);
                born = System.nanoTime();
                process = again(part, process);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ChildProcess again(Part part, ChildProcess before) {
        try {
            progress.step(part.title(), "again", () -> product.start(part));
        } catch (LaunchProblem e) {
            progress.say("! " + e.getMessage());
            // One that started but does not answer must not be in the way of the next.
            product.process(part).filter(ChildProcess::isAlive).ifPresent(ChildProcess::stop);
        }
        return product.process(part).orElse(before);
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
