package vn.nguon.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class TriesPerClientTests {

    private final TriesPerClient filter = new TriesPerClient(3);

    @Test
    void limitsTheTriesOfOneClient() {
        tries(3, "/sign-in", "203.0.113.7");

        StepVerifier.create(tried("/api/v1/sessions", "203.0.113.7"))
                .verifyErrorSatisfies(refusal -> assertThat(((TooManyTries) refusal).details())
                        .extractingByKey("retryAfter", InstanceOfAssertFactories.LONG)
                        .isBetween(1L, 21L));
        StepVerifier.create(tried("/sign-in", "203.0.113.8")).verifyComplete();
    }

    @Test
    void registeringCountsAsATry() {
        tries(2, "/register", "203.0.113.7");
        tries(1, "/api/v1/registrations", "203.0.113.7");

        StepVerifier.create(tried("/register", "203.0.113.7")).verifyError(TooManyTries.class);
    }

    @Test
    void sayingAPasswordAgainCountsAsATry() {
        tries(1, "/account/password", "203.0.113.7");
        tries(1, "/api/v1/api-keys", "203.0.113.7");
        tries(1, "/account/keys", "203.0.113.7");

        StepVerifier.create(tried("/api/v1/me/password", "203.0.113.7")).verifyError(TooManyTries.class);
    }

    @Test
    void takesANetworkOfIpv6ForOneClient() {
        tries(3, "/sign-in", "2001:db8:1:2::1");

        StepVerifier.create(tried("/sign-in", "2001:db8:1:2:ffff::9")).verifyError(TooManyTries.class);
        StepVerifier.create(tried("/sign-in", "2001:db8:1:3::1")).verifyComplete();
    }

    @Test
    void limitsNothingElse() {
        tries(100, "/api/v1/lots", "203.0.113.7");
    }

    private void tries(int times, String path, String client) {
        for (int i = 0; i < times; i++) {
            StepVerifier.create(tried(path, client)).verifyComplete();
        }
    }

    private Mono<Void> tried(String path, String client) {
        return filter.filter(
                MockServerWebExchange.from(
                        MockServerHttpRequest.post(path).remoteAddress(new InetSocketAddress(client, 50000))),
                exchange -> Mono.empty());
    }
}
