package vn.nguon.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be written with others, the oldest first. Without a lock: who adds something answers a request, and must
 * not wait.
 */
public final class WriteQueue<T> {

    private final int most;
    private final Queue<T> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    /** @param most how many wait at most */
    public WriteQueue(int most) {
        this.most = most;
    }

    /** Adds one; false if too many wait, and it does not. */
    public boolean offer(T one) {
        // Counted before it can be taken, so that there are never fewer than none.
        if (size.incrementAndGet() > most) {
            size.decrementAndGet();
            return false;
        }
        return queue.add(one);
    }

    /** Adds one; if there were too many, gives the oldest, which waits no longer. */
    public @Nullable T push(T one) {
        boolean tooMany = size.incrementAndGet() > most;
        queue.add(one);
        return tooMany ? next() : null;
    }

    /** Takes out those that wait longest, so many at most. */
    public List<T> take(int atMost) {
        List<T> taken = new ArrayList<>(Math.min(atMost, size()));
        while (taken.size() < atMost) {
            T one = next();
            if (one == null) {
                break;
            }
            taken.add(one);
        }
        return taken;
    }

    /** How many wait. */
    public int size() {
        return size.get();
    }

    private @Nullable T next() {
        T one = queue.poll();
        if (one != null) {
            size.decrementAndGet();
        }
        return one;
    }
}
