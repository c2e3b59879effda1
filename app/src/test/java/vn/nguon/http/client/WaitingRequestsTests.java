package vn.nguon.http.client;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

class WaitingRequestsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGER_THAN_ANYBODY_IS_LET_WAIT = Duration.ofSeconds(6);

    private final AtomicReference<Duration> silence = new AtomicReference<>(Duration.ZERO);
    private final WaitingRequests waiting = new WaitingRequests(silence::get);
    private final TestPublisher<Void> handling = TestPublisher.create();

    @Test
    void whoReadsIsToldThatTheDatabaseIsSilentAndTheHandlingGoesOn() {
        silence.set(Duration.ofSeconds(3));

        StepVerifier.create(answer(MockServerHttpRequest.get("/console").build()))
                .expectError(DatabaseSilent.class)
                .verify(PATIENCE);

        handling.assertNotCancelled();
    }

    @Test
    void whoActsIsToldThatNobodyKnows() {
        silence.set(Duration.ofSeconds(3));

        StepVerifier.create(answer(MockServerHttpRequest.post("/api/v1/places").build()))
                .expectError(OutcomeNotKnown.class)
                .verify(PATIENCE);
    }

    @Test
    void whoWaitsForADatabaseThatWorksIsLetWait() {
        StepVerifier.create(answer(MockServerHttpRequest.get("/console").build()))
                .expectSubscription()
                .expectNoEvent(LONGER_THAN_ANYBODY_IS_LET_WAIT)
                .then(handling::complete)
                .expectComplete()
                .verify(PATIENCE);
    }

    private Mono<Void> answer(MockServerHttpRequest request) {
        return new RequestCompletionFilter(new RequestsInHand(2), waiting)
                .filter(MockServerWebExchange.from(request), exchange -> handling.mono());
    }
}
