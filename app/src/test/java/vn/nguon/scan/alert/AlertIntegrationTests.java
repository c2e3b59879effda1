package vn.nguon.scan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.scan.Market;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class AlertIntegrationTests {

    private final Market market;
    private final Market another;
    private final Person inspector;

    AlertIntegrationTests(ApplicationContext platform) {
        this.market = new Market(platform).activated(2);
        this.another = new Market(platform);
        this.inspector = market.people.inspector();
    }

    @Test
    void aSuspicionOfTwoClientsIsRaisedOnceForInspectorsOnly() {
        says("genuine");
        tell("46");
        another.ask("/S/" + market.code(0)).expectBody().jsonPath("$.verdict").isEqualTo("genuine");
        tell(another, "79");

        says("genuine");
        says("genuine");

        Map<?, ?> alert = alerts().get(0);
        assertThat(alerts()).hasSize(1);
        assertThat(alert.get("rule")).isEqualTo("far-apart-too-soon");
        assertThat(alert.get("evidence").toString()).contains("region=46", "region=79");

        inspector
                .http()
                .post()
                .uri("/api/v1/alerts/" + alert.get("id") + "/settle")
                .bodyValue(Map.of("outcome", "NOTHING_WRONG", "finding", "Người quét bấm nhầm tỉnh."))
                .exchange()
                .expectStatus()
                .isOk();

        says("genuine");
        assertThat(market.rolls.acts("alert:" + alert.get("id"))).containsExactly("alert-raised", "alert-settled");
    }

    @Test
    void inspectorsAndItsOwnPeopleSeeTheScansOfAStamp() {
        says("genuine");
        tell("46");
        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> inspector
                        .http()
                        .get()
                        .uri("/api/v1/stamps/" + serial() + "/scans")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.scans")
                        .isEqualTo(1)
                        .jsonPath("$.past.items[0].verdict")
                        .isEqualTo("genuine")
                        .jsonPath("$.sightings[0].region")
                        .isEqualTo("46"));
        market.manager
                .http()
                .get()
                .uri("/api/v1/stamps/" + serial() + "/scans")
                .exchange()
                .expectStatus()
                .isOk();
        market.people
                .manager(market.people.organisation("HTX Nam Đông"))
                .http()
                .get()
                .uri("/api/v1/stamps/" + serial() + "/scans")
                .exchange()
                .expectStatus()
                .isNotFound();
        inspector
                .http()
                .get()
                .uri("/api/v1/stamps/1234567890123/scans")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void refusesWhatIsNoProvinceAndNoStamp() {
        send("/S/" + market.code(0) + "/region", "99").expectStatus().isEqualTo(422);
        send("/S/" + market.code(0) + "/region", "16.46,107.59").expectStatus().isEqualTo(422);
        send("/S/0000000Z00000000000Z/region", "46").expectStatus().isNotFound();
        send("/S/12/region", "46").expectStatus().isBadRequest();
    }

    private void says(String verdict) {
        market.ask("/S/" + market.code(0)).expectBody().jsonPath("$.verdict").isEqualTo(verdict);
    }

    private void tell(String region) {
        tell(market, region);
    }

    private void tell(Market from, String region) {
        send(from, "/S/" + market.code(0) + "/region", region).expectStatus().isSeeOther();
    }

    private ResponseSpec send(String to, String region) {
        return send(market, to, region);
    }

    private static ResponseSpec send(Market from, String to, String region) {
        return from.phone()
                .post()
                .uri(to)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("region=" + region)
                .exchange();
    }

    private String serial() {
        return new StampSerial(market.code(0).number()).toString();
    }

    private List<Map<?, ?>> alerts() {
        return Awaitility.await().atMost(Duration.ofSeconds(3)).until(this::raised, found -> !found.isEmpty());
    }

    private List<Map<?, ?>> raised() {
        Map<?, ?> answer = inspector
                .http()
                .get()
                .uri("/api/v1/alerts?status=OPEN&serial=" + serial())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return ((List<?>) answer.get("items"))
                .stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
    }
}
