package vn.nguon.scan.web;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Counts, for each client, how often it asked about what does not exist, wherever it asked. */
@Component
@EnableConfigurationProperties(Limits.class)
public class Guesses {

    private final Clients clients;
    private final Tries tries;

    Guesses(Clients clients, Limits limits) {
        this.clients = clients;
        this.tries = new Tries(limits.wrongCodes(), limits.wrongCodesOver());
    }

    /** How long who sent the request must wait before anything is looked up for them; zero if they need not. */
    public Duration pause(ServerHttpRequest request) {
        return tries.pause(clients.of(request));
    }

    /** They asked about what does not exist. */
    public void wrong(ServerHttpRequest request) {
        tries.take(clients.of(request));
    }
}
