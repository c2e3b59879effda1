package vn.nguon.scan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import vn.nguon.scan.Market;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class GuessingIntegrationTests {

    private final Market market;
    private final Market neighbour;

    GuessingIntegrationTests(ApplicationContext platform) {
        this.market = new Market(platform);
        this.neighbour = new Market(platform);
    }

    @Test
    void whoTriesTooManyCodesThatDoNotExistWaits() {
        long before = market.rolls.count("select count(*) from scan");
        for (int i = 0; i < 60; i++) {
            market.ask("/S/" + (i % 2 == 0 ? "00000000ZZZZ" : "0000000Z0000") + i)
                    .expectStatus()
                    .is4xxClientError();
        }

        market.browse("/S/" + market.code(0), "vi")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueMatches(HttpHeaders.RETRY_AFTER, "[1-9][0-9]*");
        market.ask("/S/" + market.code(0))
                .expectStatus()
                .isEqualTo(429)
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("too-many-tries")
                .jsonPath("$.story")
                .doesNotExist();
        assertThat(Market.text(market.browse("/S/" + market.code(0), "en"))).contains("Try again in");
        neighbour.ask("/S/" + neighbour.code(0)).expectStatus().isOk();
        assertThat(market.rolls.count("select count(*) from scan where order_id = "
                        + market.order.id().value()))
                .isZero();
        assertThat(market.rolls.count("select count(*) from scan where order_id = 0 or number = 0"))
                .as("malformed and unknown codes write nothing; before: " + before)
                .isZero();
    }

    @Test
    void whoScansRealStampsNeverWaits() {
        for (int i = 0; i < 100; i++) {
            market.ask("/S/" + market.code(i % 10)).expectStatus().isOk();
        }
    }
}
