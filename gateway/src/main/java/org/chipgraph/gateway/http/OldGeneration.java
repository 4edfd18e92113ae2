package org.chipgraph.gateway.http;

import static java.lang.management.MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import javax.management.NotificationEmitter;

/// Has the serial collector's old generation collected before it grows.
///
/// By itself that collector lets it grow to the limit of the heap. What was under way while the JVM was cold has moved
/// there and is garbage soon: some 40 MB that would stay resident. Other collectors see to that themselves.
@Singleton
public class OldGeneration {

    /// What may come on top of what a collection has left. Collecting takes some 30 ms, every minute or less often.
    private static final long ROOM = 12 << 20;

    void watch(@Observes StartupEvent started) {
        watch();
    }

    static void watch() {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Tenured Gen"))
                .forEach(OldGeneration::watch);
    }

    private static void watch(MemoryPoolMXBean old) {
        expectGrowth(old);
        ((NotificationEmitter) ManagementFactory.getMemoryMXBean())
                .addNotificationListener(
                        (_, _) -> {
                            System.gc();
                            expectGrowth(old);
                        },
                        notification -> notification.getType().equals(MEMORY_THRESHOLD_EXCEEDED),
                        null);
    }

    private static void expectGrowth(MemoryPoolMXBean old) {
        long most = old.getUsage().getMax();
        old.setUsageThreshold(Math.min(most, old.getUsage().getUsed() + ROOM));
    }
}
