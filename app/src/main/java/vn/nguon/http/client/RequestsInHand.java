package vn.nguon.http.client;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import vn.nguon.http.AddressPatterns;

/**
 * How many requests are in hand, of all clients: what comes beyond is refused at once, while refusing is cheap. Scans
 * have all places, everything else a half of them: who stands in a shop is answered though lists and exports wait.
 */
@Component
final class RequestsInHand {

    private static final AddressPatterns SCANS = AddressPatterns.of("/S/**", "/s/**", "/01/**");

    private final int most;
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    /** @param most in hand at once */
    RequestsInHand(@Value("${nguon.http.requests:1000}") int most) {
        this.most = most;
    }

    /** Takes a place; null if there is none. Who got it gives it back by running what came. */
    @Nullable Runnable enter(ServerHttpRequest request) {
        boolean scan = SCANS.include(request);
        Runnable back = scan ? all::decrementAndGet : this::leave;
        int together = all.incrementAndGet();
        int withoutScans = scan ? 0 : others.incrementAndGet();
        if (together > most || withoutScans > most / 2) {
            back.run();
            return null;
        }
        return back;
    }

    private void leave() {
        others.decrementAndGet();
        all.decrementAndGet();
    }
}
