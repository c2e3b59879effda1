package vn.nguon.scan.web;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.client.RateLimiter;

/**
 * Counts, for each client, how often it asked about what does not exist, wherever it asked. A code whose tag is right is
 * not counted and never waits: thousands of phones may share an address with one who tries codes.
 */
@Component
@EnableConfigurationProperties(ScanLimits.class)
public class FailedLookupLimit {

    private final RateLimiter<ClientAddress> limiter;

    FailedLookupLimit(ScanLimits scanLimits) {
        this.limiter = new RateLimiter<>(scanLimits.wrongCodes(), scanLimits.wrongCodesOver());
    }

    /** How long who sent the request must wait before anything is looked up for them; zero if they need not. */
    public Duration pause(ServerHttpRequest request) {
        return limiter.pause(ClientAddress.of(request));
    }

    /** They asked about what does not exist; how long they should have waited, zero if they need not have. */
    public Duration count(ServerHttpRequest request) {
        return limiter.take(ClientAddress.of(request));
    }
}
