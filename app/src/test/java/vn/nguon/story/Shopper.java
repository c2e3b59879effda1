package vn.nguon.story;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.People;

/** Somebody with a phone, who signs in nowhere. */
record Shopper(WebTestClient phone) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static Shopper of(People people) {
        return new Shopper(people.nobody()
                .mutate()
                .defaultHeader("Sec-Fetch-Site", "same-origin")
                .defaultHeader("X-Forwarded-For", "192.0.2." + (COUNT.incrementAndGet() % 250 + 1))
                .build());
    }

    /** What the camera opens. */
    Answer scans(String path) {
        return reads(path, "text/html,*/*;q=0.8");
    }

    /** The same for a program. */
    Answer asks(String path) {
        return reads(path, "application/json");
    }

    /** What an act of others changed is told within a second. */
    void soonSees(String path, String verdict) {
        Eventually.is(
                Mono.fromCallable(() -> asks(path).text("$.verdict")).subscribeOn(Schedulers.boundedElastic()),
                verdict);
    }

    private Answer reads(String path, String accept) {
        return new Answer(phone.get()
                .uri(path)
                .header("Accept", accept)
                .exchange()
                .expectBody()
                .returnResult());
    }
}
