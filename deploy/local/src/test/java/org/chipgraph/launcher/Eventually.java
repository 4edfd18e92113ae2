package org.chipgraph.launcher;

import java.util.function.BooleanSupplier;

/// Waits for something that another process does.
final class Eventually {

    private Eventually() {}

    static boolean within(int seconds, BooleanSupplier condition) throws InterruptedException {
        long limit = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < limit) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(50);
        }
        return condition.getAsBoolean();
    }
}
