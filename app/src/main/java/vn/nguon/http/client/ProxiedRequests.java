package vn.nguon.http.client;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/**
 * Puts the client and the scheme that a trusted proxy names into the request itself, before anybody sees it, and takes
 * all such headers away: behind this nobody can read them, believed or not. Spring's own transformer believes whoever
 * sends them and names clients by addresses that are never resolved, so that all are one.
 *
 * <p>Of the headers only {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are read. The host is the {@code Host}
 * header, which the proxy hands on as the browser sent it.
 */
@Component("forwardedHeaderTransformer")
class ProxiedRequests extends ForwardedHeaderTransformer {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";

    private final TrustedProxies proxies;

    ProxiedRequests(TrustedProxies proxies) {
        this.proxies = proxies;
        setRemoveOnly(true);
    }

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        ServerHttpRequest plain = super.apply(request);
        InetSocketAddress connected = request.getRemoteAddress();
        return plain == request || connected == null || !proxies.trust(connected)
                ? plain
                : named(plain, request, connected);
    }

    private ServerHttpRequest named(ServerHttpRequest plain, ServerHttpRequest told, InetSocketAddress connected) {
        ServerHttpRequest.Builder named = plain.mutate();
        InetAddress client = proxies.client(told.getHeaders().getOrEmpty(FOR));
        if (client != null) {
            named.remoteAddress(new InetSocketAddress(client, connected.getPort()));
        }
        String scheme = last(told.getHeaders().getOrEmpty(PROTO));
        if ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) {
            URI uri = plain.getURI();
            named.uri(
                    URI.create(scheme + uri.toString().substring(uri.getScheme().length())));
        }
        return named.build();
    }

    private static @Nullable String last(List<String> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        String line = lines.get(lines.size() - 1);
        return line.substring(line.lastIndexOf(',') + 1).strip();
    }
}
