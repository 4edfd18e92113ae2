package org.chipgraph.gateway.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chipgraph.gateway.operation.OperationKind;
import org.jspecify.annotations.Nullable;

/// Sends equal queries that are under way at the same time once, and answers all who wait.
///
/// Equal: the same subgraph, body and Authorization header. A mutation is never shared, and after
/// one has ended no query joins those that began before it: they may have read what it changed.
/// The bytes of an answer are shared; nobody writes to them. Who stops waiting leaves the others
/// alone; when the last one does, the request is cancelled.
public final class SharedFetches implements SubgraphFetcher {

    private final SubgraphFetcher fetcher;
    private final Map<Key, Shared> joinable = new HashMap<>();

    public SharedFetches(SubgraphFetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Call fetch(SubgraphRequest request, Consumer<SubgraphAnswer> whenDone) {
        if (request.kind() == OperationKind.MUTATION) {
            return fetcher.fetch(
                    request,
                    answer -> {
                        forgetAll();
                        whenDone.accept(answer);
                    });
        }
        Key key = new Key(request);
        Waiter waiter = new Waiter(whenDone);
        Shared started = new Shared(key);
        Shared joined = join(started, waiter);
        if (joined == started) {
            started.send(request);
        }
        return () -> joined.leave(waiter);
    }

    /// The fetch that the waiter now waits for: one under way, or `started`, which is to be sent.
    private synchronized Shared join(Shared started, Waiter waiter) {
        Shared known = joinable.putIfAbsent(started.key, started);
        Shared joined = known == null ? started : known;
        joined.waiters.add(waiter);
        return joined;
    }

    private synchronized void forgetAll() {
        joinable.clear();
    }

    /// Compared by identity: the same callback may wait twice.
    private static final class Waiter {
        private final Consumer<SubgraphAnswer> whenDone;

        Waiter(Consumer<SubgraphAnswer> whenDone) {
            this.whenDone = whenDone;
        }
    }

    /// What makes two requests equal; the hash finds a candidate, the bytes decide.
    private static final class Key {
        private final SubgraphRequest request;
        private final int hash;

        Key(SubgraphRequest request) {
            this.request = request;
            this.hash = Arrays.hashCode(request.body());
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && request.subgraph().equals(key.request.subgraph())
                    && request.authorization().equals(key.request.authorization())
                    && Arrays.equals(request.body(), key.request.body());
        }
    }

    /// One request for all who wait; its state is guarded by the lock of [SharedFetches].
    private final class Shared {

        private final Key key;
        private final List<Waiter> waiters = new ArrayList<>(1);
        private @Nullable Call call;
        private boolean abandoned;

        Shared(Key key) {
            this.key = key;
        }

        void send(SubgraphRequest request) {
            Call sent = fetcher.fetch(request, this::end);
            boolean unwanted;
            synchronized (SharedFetches.this) {
                call = sent;
                unwanted = abandoned;
            }
            if (unwanted) {
                sent.cancel();
            }
        }

        private void end(SubgraphAnswer answer) {
            List<Waiter> answered;
            synchronized (SharedFetches.this) {
                joinable.remove(key, this);
                answered = List.copyOf(waiters);
                waiters.clear();
            }
            answered.forEach(waiter -> waiter.whenDone.accept(answer));
        }

        void leave(Waiter waiter) {
            Call unwanted = null;
            synchronized (SharedFetches.this) {
                if (!waiters.remove(waiter)) {
                    return;
                }
                if (waiters.isEmpty()) {
                    joinable.remove(key, this);
                    abandoned = true;
                    unwanted = call;
                }
            }
            if (unwanted != null) {
                unwanted.cancel();
            }
            waiter.whenDone.accept(SubgraphAnswer.Failed.CANCELLED);
        }
    }
}
