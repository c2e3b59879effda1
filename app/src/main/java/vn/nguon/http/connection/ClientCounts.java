package vn.nguon.http.connection;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.nguon.http.client.ClientAddress;

/** What each client has at once, be it connections, requests or bytes. One that has nothing is not remembered. */
final class ClientCounts {

    private final ConcurrentMap<ClientAddress, Long> counts = new ConcurrentHashMap<>();

    /** Counts so much more for the client; what it has then. */
    long add(ClientAddress client, long more) {
        return counts.merge(client, more, Long::sum);
    }

    /** Takes back what was counted for the client. */
    void remove(ClientAddress client, long less) {
        counts.computeIfPresent(client, (one, has) -> has <= less ? null : Long.valueOf(has - less));
    }
}
