package vn.nguon.identity.log;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.http.AddressPatterns;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.client.RateLimiter;
import vn.nguon.http.problem.Problem;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.identity.log.SecurityEvent.Kind;

/**
 * Gives each request a name, which its answer bears as {@code Request-Id}, and puts into the security log what was
 * refused and what inspectors, the authority and administrators read. Of one client's refusals sixty a minute get a
 * line, of all clients' six thousand; the rest are counted, so that nobody fills the disk.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityLogFilter implements WebFilter {

    private static final String HEADER = "Request-Id";
    private static final Set<Integer> REFUSED = Set.of(401, 403);
    private static final int LIMIT_REACHED = 429;
    private static final int LONGEST_PATH = 300;

    /** Consumers scan here: neither their addresses nor the codes on their packages go anywhere. */
    private static final AddressPatterns EVERYBODYS =
            AddressPatterns.of("/", "/S/**", "/s/**", "/01/**", "/files/**", "/static/**");

    private static final AddressPatterns RECORDS =
            AddressPatterns.of("/inspect", "/inspect/**", "/admin", "/admin/**", "/api/v1/**", "/epcis/**");
    private static final AddressPatterns ONES_OWN = AddressPatterns.of(
            "/api/v1/me/**",
            "/api/v1/sessions/**",
            "/api/v1/api-keys/**",
            "/api/v1/public/**",
            "/api/v1/stage-plans/**");
    private static final AddressPatterns PHOTO = AddressPatterns.of("/inspect/photo");

    private static final ClientAddress ALL = new ClientAddress(0);

    private final RateLimiter<ClientAddress> ofOneClient = new RateLimiter<>(60, Duration.ofMinutes(1));
    private final RateLimiter<ClientAddress> ofAll = new RateLimiter<>(6_000, Duration.ofMinutes(1));
    private final SecurityLog log;

    SecurityLogFilter(SecurityLog log) {
        this.log = log;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean everybodys = EVERYBODYS.include(request);
        RequestTrace trace = new RequestTrace(
                everybodys ? null : ClientAddress.of(request),
                request.getMethod().name(),
                everybodys ? "" : path(request));
        exchange.getResponse().getHeaders().set(HEADER, trace.id());
        exchange.getResponse().beforeCommit(() -> {
            HttpStatusCode status = exchange.getResponse().getStatusCode();
            answered(exchange, trace, status == null ? 200 : status.value());
            return Mono.empty();
        });
        return chain.filter(exchange).contextWrite(context -> context.put(RequestTrace.KEY, trace));
    }

    private void answered(ServerWebExchange exchange, RequestTrace trace, int status) {
        if (status == LIMIT_REACHED || REFUSED.contains(status)) {
            refused(exchange, trace, status);
            return;
        }
        Actor actor = RequestTrace.actor(exchange);
        if (actor != null && status < 300 && looksAtOthers(actor) && isRead(exchange.getRequest())) {
            log.add(Kind.READ, trace, actor, status, null);
        }
    }

    private void refused(ServerWebExchange exchange, RequestTrace trace, int status) {
        if (trace.noted()) {
            return;
        }
        ClientAddress client = ClientAddress.of(exchange.getRequest());
        if (!ofOneClient.take(client).isZero() || !ofAll.take(ALL).isZero()) {
            log.count();
            return;
        }
        Kind kind = status == LIMIT_REACHED ? Kind.LIMIT_REACHED : Kind.REFUSED;
        log.add(kind, trace, RequestTrace.actor(exchange), status, problem(exchange));
    }

    private static @Nullable String problem(ServerWebExchange exchange) {
        Problem problem = exchange.getAttribute(Problem.class.getName());
        return problem == null ? null : problem.name();
    }

    private static boolean looksAtOthers(Actor actor) {
        return actor.isAny(Role.INSPECTOR, Role.AUTHORITY, Role.ADMINISTRATOR);
    }

    private static boolean isRead(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.GET)
                ? RECORDS.include(request) && !ONES_OWN.include(request)
                : PHOTO.include(request);
    }

    /** As it came, in ASCII; its query may hold a code or what somebody looks for. */
    private static String path(ServerHttpRequest request) {
        String path = request.getURI().getRawPath();
        return path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }
}
