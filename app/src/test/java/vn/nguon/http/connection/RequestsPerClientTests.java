package vn.nguon.http.connection;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class RequestsPerClientTests {

    private final ServerLimits limits = Binder.get(
                    new MockEnvironment().withProperty("nguon.http.requests-per-client", "3"))
            .bindOrCreate("nguon.http", ServerLimits.class);
    private final RequestsPerClient filter = new RequestsPerClient(limits);
    private final Sinks.Empty<Void> work = Sinks.empty();

    @Test
    void oneClientHasSoManyRequestsInHandAndAnotherIsNotHeldUp() {
        for (int i = 0; i < 3; i++) {
            asked("192.0.2.1").subscribe();
        }

        StepVerifier.create(asked("192.0.2.1")).verifyError(TooManyConnections.class);
        StepVerifier.create(asked("192.0.2.2").doOnSubscribe(begun -> work.tryEmitEmpty()))
                .verifyComplete();
        StepVerifier.create(asked("192.0.2.1")).verifyComplete();
    }

    private Mono<Void> asked(String client) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/")
                .header("Host", "tem.example.vn")
                .remoteAddress(new InetSocketAddress(client, 5)));
        return filter.filter(exchange, onwards -> work.asMono());
    }
}
