package vn.nguon.http.connection;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguon.http.client.ClientAddress;

/**
 * What bodies that are being received may take of the memory: all together, one client a quarter of it, and those who
 * are not signed in a half, so that they leave room for who is.
 */
@Component
final class BodyBudget {

    /** What a larger body takes at most; the rest of it waits in the network or lies on the disk. */
    static final long MOST_IN_MEMORY = 1L << 20;

    private final long all;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong byStrangers = new AtomicLong();
    private final ClientCounts clients = new ClientCounts();

    BodyBudget(ServerLimits limits) {
        this.all = limits.bodies().toBytes();
    }

    /** Takes room for a body; null if there is none. Who got it gives it back by running what came. */
    @Nullable Runnable take(ClientAddress client, long bytes, boolean stranger) {
        long room = Math.min(bytes, MOST_IN_MEMORY);
        long together = taken.addAndGet(room);
        long strangers = stranger ? byStrangers.addAndGet(room) : 0;
        long its = clients.add(client, room);
        Runnable back = () -> {
            taken.addAndGet(-room);
            if (stranger) {
                byStrangers.addAndGet(-room);
            }
            clients.remove(client, room);
        };
        if (together > all || strangers > all / 2 || its > all / 4) {
            back.run();
            return null;
        }
        return back;
    }
}
