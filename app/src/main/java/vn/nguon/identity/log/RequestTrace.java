package vn.nguon.identity.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.ContextView;
import vn.nguon.database.UuidV7;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.identity.Actor;

/** What the log says of a request: travels with it in Reactor's context. */
final class RequestTrace {

    static final Class<RequestTrace> KEY = RequestTrace.class;

    private final UUID id = UuidV7.next();
    private final @Nullable ClientAddress client;
    private final String method;
    private final String path;

    /** Whether the room that refused has written a line that says more. */
    private volatile boolean noted;

    /** @param client null where the log names nobody's address */
    RequestTrace(@Nullable ClientAddress client, String method, String path) {
        this.client = client;
        this.method = method;
        this.path = path;
    }

    /** The trace of what is being done, or null where no request is. */
    static @Nullable RequestTrace in(ContextView context) {
        return context.<RequestTrace>getOrEmpty(KEY).orElse(null);
    }

    /** Whoever sent the request; null for nobody that is known. */
    static @Nullable Actor actor(ServerWebExchange exchange) {
        return exchange.getAttribute(Actor.class.getName());
    }

    String id() {
        return id.toString();
    }

    @Nullable String client() {
        return client == null ? null : client.text();
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    boolean noted() {
        return noted;
    }

    void note() {
        noted = true;
    }
}
