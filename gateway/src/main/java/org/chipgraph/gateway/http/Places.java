package org.chipgraph.gateway.http;

import java.util.concurrent.atomic.AtomicInteger;

/// So many at a time: who finds no place free is sent away at once. Thread: any, no locks.
final class Places {

    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int most) {
        this.most = most;
    }

    /// Takes a place, if one is free; who has one leaves it once.
    boolean enter() {
        if (taken.incrementAndGet() <= most) {
            return true;
        }
        taken.decrementAndGet();
        return false;
    }

    void leave() {
        taken.decrementAndGet();
    }

    int taken() {
        return taken.get();
    }

    int most() {
        return most;
    }
}
