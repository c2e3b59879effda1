package vn.nguon.scan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Scans that wait to be written, the oldest first. Without a lock: who adds one answers a page, and must not wait. */
final class QueuedScans {

    private final int most;
    private final Queue<Scan> scans = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    /** @param most how many wait at most */
    QueuedScans(int most) {
        this.most = most;
    }

    /** Adds one; the oldest, which waits no longer, if there were too many. */
    @Nullable Scan add(Scan scan) {
        // Counted before it can be taken, so that there are never fewer than none.
        boolean tooMany = size.incrementAndGet() > most;
        scans.add(scan);
        return tooMany ? next() : null;
    }

    /** Takes out those that wait longest, so many at most. */
    List<Scan> take(int atMost) {
        List<Scan> taken = new ArrayList<>(Math.min(atMost, size()));
        while (taken.size() < atMost) {
            Scan scan = next();
            if (scan == null) {
                break;
            }
            taken.add(scan);
        }
        return taken;
    }

    int size() {
        return size.get();
    }

    private @Nullable Scan next() {
        Scan scan = scans.poll();
        if (scan != null) {
            size.decrementAndGet();
        }
        return scan;
    }
}
