package org.chipgraph.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/// The same work by many who begin in the same moment.
final class AtOnce {

    private static final int LIMIT_SECONDS = 120;

    private AtOnce() {}

    /// The results by number. Errors: whoever does not finish within two minutes hangs, in a deadlock for instance.
    static <T> List<T> each(int count, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(count);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> working = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                working.add(
                        threads.submit(() -> {
                            start.await();
                            return work.apply(number);
                        }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : working) {
                results.add(one.get(LIMIT_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("not finished within " + LIMIT_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
