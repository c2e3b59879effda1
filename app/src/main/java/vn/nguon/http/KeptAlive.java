package vn.nguon.http;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServer;

/**
 * Ends an answered request before the next one of the same connection begins. Reactor Netty mistakes the one for the
 * other when a client asks on at once after an answer that was made on another thread: a later request may then wait
 * for ever, and so does the server when it ends (reactor-netty#4188, docs/decisions/0012).
 */
@Component
final class KeptAlive implements NettyServerCustomizer {

    static {
        // Read once, when the first connection comes.
        System.setProperty("reactor.netty.http.server.lastFlushWhenNoRead", "true");
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server;
    }
}
