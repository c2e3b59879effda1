package vn.nguon.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class RequestsInHandTests {

    private final RequestsInHand inHand = new RequestsInHand(4);

    @Test
    void scansHaveAllPlacesAndEverythingElseHalfOfThem() {
        assertThat(enter("/console")).isNotNull();
        assertThat(enter("/api/v1/lots")).isNotNull();
        assertThat(enter("/admin")).isNull();

        assertThat(enter("/S/1")).isNotNull();
        assertThat(enter("/01/08930000000012/21/1")).isNotNull();
        assertThat(enter("/S/2")).isNull();
    }

    @Test
    void whoIsAnsweredGivesThePlaceBack() {
        Runnable first = enter("/console");
        enter("/console");
        assertThat(first).isNotNull();
        assertThat(enter("/console")).isNull();

        first.run();

        assertThat(enter("/console")).isNotNull();
        assertThat(enter("/console")).isNull();
    }

    private @Nullable Runnable enter(String path) {
        return inHand.enter(MockServerHttpRequest.get(path).build());
    }
}
