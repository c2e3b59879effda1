package vn.nguon.http.connection;

import io.netty.channel.ChannelFuture;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.client.TrustedProxies;

/** How many connections each client has open. Those of a trusted proxy are counted only with all others. */
@Component
final class ConnectionCounts {

    /** What a new connection gets. */
    enum Place {
        /** Its requests are answered. */
        SERVED,
        /** It is told that the client has too many. */
        SURPLUS,
        /** Nothing, not even words: telling costs, too. */
        NONE
    }

    private final ServerLimits limits;
    private final TrustedProxies proxies;
    private final AtomicInteger all = new AtomicInteger();
    private final ClientCounts clients = new ClientCounts();

    ConnectionCounts(ServerLimits limits, TrustedProxies proxies) {
        this.limits = limits;
        this.proxies = proxies;
    }

    /** Counts a connection until it is closed. */
    Place enter(@Nullable SocketAddress address, ChannelFuture closed) {
        boolean full = all.incrementAndGet() > limits.connections();
        closed.addListener(end -> all.decrementAndGet());
        if (full || !(address instanceof InetSocketAddress connected) || proxies.trust(connected)) {
            return full ? Place.NONE : Place.SERVED;
        }
        ClientAddress client = ClientAddress.of(connected);
        long its = clients.add(client, 1);
        closed.addListener(end -> clients.remove(client, 1));
        return its <= limits.connectionsPerClient()
                ? Place.SERVED
                : its <= 2L * limits.connectionsPerClient() ? Place.SURPLUS : Place.NONE;
    }
}
