package vn.nguon.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

class RequestCompletionFilterTests {

    private final TestPublisher<Void> handling = TestPublisher.create();
    private final Mono<Void> answered = new RequestCompletionFilter(
                    new RequestsInHand(2), new WaitingRequests(() -> Duration.ZERO))
            .filter(
                    MockServerWebExchange.from(MockServerHttpRequest.get("/")),
                    exchange -> Mono.deferContextual(reader -> {
                        assertThat(reader.<String>get("reader")).isEqualTo("somebody");
                        return handling.mono();
                    }))
            .contextWrite(context -> context.put("reader", "somebody"));

    @Test
    void handlesARequestToItsEndThoughItsClientIsGone() {
        answered.subscribe().dispose();

        handling.assertSubscribers(1);
        handling.assertNotCancelled();
    }

    @Test
    void endsAsTheHandlingEnds() {
        StepVerifier.create(answered).then(handling::complete).verifyComplete();
    }

    @Test
    void failsAsTheHandlingFails() {
        StepVerifier.create(answered)
                .then(() -> handling.error(new IllegalStateException("broken")))
                .verifyErrorMessage("broken");
    }

    @Test
    void refusesWhatComesBeyondAllPlacesUntilOneIsFree() {
        RequestCompletionFilter filter =
                new RequestCompletionFilter(new RequestsInHand(1), new WaitingRequests(() -> Duration.ZERO));
        MockServerWebExchange scan = MockServerWebExchange.from(MockServerHttpRequest.get("/S/1"));
        filter.filter(scan, exchange -> handling.mono()).subscribe();

        StepVerifier.create(filter.filter(scan, exchange -> Mono.empty())).verifyError(TooManyRequests.class);

        handling.complete();
        StepVerifier.create(filter.filter(scan, exchange -> Mono.empty())).verifyComplete();
    }
}
