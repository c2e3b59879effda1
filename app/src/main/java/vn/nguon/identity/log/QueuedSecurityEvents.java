package vn.nguon.identity.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Events that wait to be written, the oldest first. Without a lock: who adds one answers a request, and must not wait. */
final class QueuedSecurityEvents {

    private final int most;
    private final Queue<SecurityEvent> events = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    /** @param most how many wait at most */
    QueuedSecurityEvents(int most) {
        this.most = most;
    }

    /** Adds one; false if too many wait. */
    boolean offer(SecurityEvent event) {
        // Counted before it can be taken, so that there are never fewer than none.
        if (size.incrementAndGet() > most) {
            size.decrementAndGet();
            return false;
        }
        return events.add(event);
    }

    /** Takes out those that wait longest, so many at most. */
    List<SecurityEvent> take(int atMost) {
        List<SecurityEvent> taken = new ArrayList<>();
        while (taken.size() < atMost) {
            SecurityEvent event = events.poll();
            if (event == null) {
                break;
            }
            size.decrementAndGet();
            taken.add(event);
        }
        return taken;
    }

    int size() {
        return size.get();
    }
}
