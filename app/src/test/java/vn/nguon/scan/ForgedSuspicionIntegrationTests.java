package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.PlatformTest;

/** One client has a code that stands on the outside of every pack, and wants consumers warned of it. */
@PlatformTest
class ForgedSuspicionIntegrationTests {

    private final Market market;
    private final Crowd crowd;
    private final WebTestClient rival;

    ForgedSuspicionIntegrationTests(ApplicationContext platform) {
        this.market = new Market(platform).activated(5);
        this.crowd = new Crowd(market);
        this.rival = crowd.phone(0, 0);
    }

    @Test
    void twoProvincesSaidByOneClientChangeNothing() {
        crowd.scans(rival, 0);

        crowd.tells(rival, 0, "01").expectStatus().isSeeOther();
        crowd.tells(rival, 0, "79").expectStatus().isSeeOther();

        says(0, "genuine");
        assertThat(sightings(0)).as("the first word of a network counts").isEqualTo(1);
        assertThat(alerts(0)).isZero();
    }

    @Test
    void whoDidNotScanSaysNoProvince() {
        crowd.tells(rival, 1, "01")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:not-scanned-from-here");

        assertThat(sightings(1)).isZero();
    }

    @Test
    void aHundredRequestsOfOneClientTellConsumersNothing() {
        for (int i = 0; i < 101; i++) {
            crowd.scans(rival, 2);
        }

        says(2, "genuine");
    }

    @Test
    void anotherSitesFormIsRefused() {
        for (String what : new String[] {"region", "doubt"}) {
            for (String[] header : new String[][] {
                {"Sec-Fetch-Site", "cross-site"},
                {"Origin", "https://evil.example"},
                {"Accept-Language", "vi"}
            }) {
                market.people
                        .nobody()
                        .post()
                        .uri("/S/" + market.code(3) + "/" + what)
                        .header(header[0], header[1])
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue("region=01&text=x")
                        .exchange()
                        .expectStatus()
                        .isForbidden()
                        .expectBody()
                        .jsonPath("$.type")
                        .isEqualTo("urn:nguon:problem:from-another-site");
            }
        }
        assertThat(sightings(3)).isZero();
    }

    @Test
    void aPictureOrFrameOnAnotherSiteIsNoScan() {
        for (String destination : new String[] {"image", "iframe", "empty", "script"}) {
            crowd.phone(1, 0)
                    .mutate()
                    .defaultHeaders(headers -> headers.remove("Sec-Fetch-Site"))
                    .build()
                    .get()
                    .uri("/S/" + market.code(4))
                    .header("Sec-Fetch-Site", "cross-site")
                    .header("Sec-Fetch-Dest", destination)
                    .exchange()
                    .expectStatus()
                    .isOk();
        }

        market.ask("/S/" + market.code(4))
                .expectBody()
                .jsonPath("$.stamp.scans")
                .isEqualTo(1);
    }

    private void says(int stamp, String verdict) {
        market.ask("/S/" + market.code(stamp))
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo(verdict);
    }

    private long sightings(int stamp) {
        return market.rolls.count("select count(*) from sighting where number = "
                + market.code(stamp).number().value());
    }

    private long alerts(int stamp) {
        return market.rolls.count("select count(*) from alert where number = "
                + market.code(stamp).number().value());
    }
}
