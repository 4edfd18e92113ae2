package org.chipgraph.gateway.execute;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A thread that has nothing to do but to take the steps of one request.
final class Waiting {

    private final Execution execution;
    private final BlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();
    private byte[] answer = {};

    Waiting(Execution execution) {
        this.execution = execution;
    }

    byte[] forAnswerOf(Executor executor) {
        long end = System.nanoTime() + execution.deadline().toNanos();
        executor.answer(execution, steps::add, bytes -> answer = bytes);
        while (!execution.isComplete()) {
            nextStep(end - System.nanoTime()).run();
        }
        return answer;
    }

    private Runnable nextStep(long nanosLeft) {
        try {
            Runnable step = steps.poll(Math.max(0, nanosLeft), TimeUnit.NANOSECONDS);
            return step == null ? execution::stop : step;
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return execution::stop;
        }
    }
}
