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
        String code = market.code(0).toString();
        long before = market.rolls.count("select count(*) from scan");
        for (int i = 0; i < 60; i++) {
            market.ask("/S/" + (i % 2 == 0 ? "00000000ZZZZ" : "0000000Z0000") + i)
                    .expectStatus()
                    .is4xxClientError();
        }

        market.browse("/S/XX", "vi")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueMatches(HttpHeaders.RETRY_AFTER, "[1-9][0-9]*");
        market.ask("/S/" + code.substring(0, 19) + (code.endsWith("0") ? "1" : "0"))
                .expectStatus()
                .isEqualTo(429)
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("too-many-tries")
                .jsonPath("$.story")
                .doesNotExist();
        assertThat(Market.text(market.browse("/S/XX", "en"))).contains("Try again in");
        neighbour.ask("/S/XX").expectStatus().isBadRequest();
        assertThat(market.rolls.count("select count(*) from scan where order_id = 0 or number = 0"))
                .as("malformed and unknown codes write nothing; before: " + before)
                .isZero();
    }

    @Test
    void aCodeOfOursPassesWhateverElseWasTriedFromThere() {
        for (int i = 0; i < 70; i++) {
            market.ask("/S/XX" + i).expectStatus().is4xxClientError();
        }

        market.ask("/S/" + market.code(0)).expectStatus().isOk();
        market.ask("/S/XX").expectStatus().isEqualTo(429);
    }

    @Test
    void whoScansRealStampsNeverWaits() {
        for (int i = 0; i < 100; i++) {
            market.ask("/S/" + market.code(i % 10)).expectStatus().isOk();
        }
    }
}
