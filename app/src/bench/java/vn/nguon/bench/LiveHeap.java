package vn.nguon.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** How much of the heap is still in use after each collection: what the platform needs, without its litter. */
final class LiveHeap {

    private static final long MEGABYTE = 1 << 20;

    private final AtomicLong peak = new AtomicLong();
    private final AtomicLong peakSinceAsked = new AtomicLong();
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private LiveHeap() {}

    static LiveHeap watched() {
        LiveHeap liveHeap = new LiveHeap();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener((told, nothing) -> liveHeap.hear(told), null, null);
        }
        return liveHeap;
    }

    /** The most that was in use after a collection, in MB. */
    long peak() {
        return peak.get() / MEGABYTE;
    }

    /** The same since this was last asked; 0 if nothing was collected. */
    long peakSinceAsked() {
        return peakSinceAsked.getAndSet(0) / MEGABYTE;
    }

    /** What it may grow to, in MB. */
    static long limit() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }

    static List<String> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .toList();
    }

    private void hear(Notification told) {
        if (!told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            return;
        }
        long used =
                GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())
                        .getGcInfo()
                        .getMemoryUsageAfterGc()
                        .entrySet()
                        .stream()
                        .filter(pool -> pools.contains(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
        peak.accumulateAndGet(used, Math::max);
        peakSinceAsked.accumulateAndGet(used, Math::max);
    }
}
