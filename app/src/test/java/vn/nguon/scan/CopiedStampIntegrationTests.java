package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.language.VietnamTime;
import vn.nguon.scan.network.ForgettingNetworks;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.testing.Api;
import vn.nguon.testing.MovableClock;
import vn.nguon.testing.PlatformTest;

/** What many people see, day after day, becomes a warning to everybody; what few people bring about does not. */
@PlatformTest
@Import(MovableClock.class)
class CopiedStampIntegrationTests {

    private static final String STAMPS = "/S/";

    private final LocalDate tomorrow = LocalDate.now(VietnamTime.ZONE).plusDays(1);
    private final ApplicationContext platform;
    private final MovableClock clock;
    private final ForgettingNetworks forgetting;
    private Market market;
    private Crowd crowd;

    CopiedStampIntegrationTests(ApplicationContext platform, MovableClock clock, ForgettingNetworks forgetting) {
        this.platform = platform;
        this.clock = clock;
        this.forgetting = forgetting;
        itIs(0, "09:00");
        this.market = new Market(platform).activated(3);
        this.crowd = new Crowd(market);
    }

    @BeforeEach
    void aFreshMarket() {
        itIs(0, "09:00");
        market = new Market(platform).activated(3);
        crowd = new Crowd(market);
    }

    @Test
    void manyNetworksOnThreeDaysAreTold() {
        scannedFrom(10);
        says("genuine");
        Map<?, ?> alert = alert();
        assertThat(alert.get("rule")).isEqualTo("too-many-scans");
        assertThat(alert.get("evidence").toString()).contains("\"networks\":10");

        itIs(1, "09:00");
        scannedFrom(10);
        says("genuine");

        itIs(2, "09:00");
        scannedFrom(10);
        says("possible-copy");
        asked(0).expectBody()
                .jsonPath("$.suspicion.rule")
                .isEqualTo("too-many-scans")
                .jsonPath("$.suspicion.evidence[2].networks")
                .isEqualTo(10);
        assertThat(Market.text(market.browse(STAMPS + market.code(0), "vi")))
                .contains(tomorrow.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")), "10\u00a0mạng khác nhau")
                .doesNotContain("tem giả", "hàng giả");
    }

    @Test
    void farProvincesSaidByManyOnTwoDaysAreTold() {
        twoFarProvinces(0);
        says("genuine");
        assertThat(alert().get("rule")).isEqualTo("far-apart-too-soon");
        itIs(0, "10:00");
        twoFarProvinces(2);
        itIs(0, "11:00");
        twoFarProvinces(4);
        says("genuine");

        itIs(1, "09:00");
        twoFarProvinces(0);

        says("possible-copy");
        asked(0).expectBody().jsonPath("$.suspicion.evidence[1].region").isEqualTo("Hanoi");
    }

    @Test
    void aFamilyAShelfAndAPhoneCompanysAddressesAreNotTold() {
        for (int day = 0; day < 7; day++) {
            itIs(day, "18:00");
            // A family of two networks, ten times.
            for (int scan = 0; scan < 10; scan++) {
                crowd.scans(scan % 2, 0);
            }
            // A shelf: six customers a day.
            for (int customer = 0; customer < 6; customer++) {
                crowd.scans(10 + customer, 1);
            }
            // Sixty phones behind the addresses of one carrier.
            for (int phone = 0; phone < 60; phone++) {
                crowd.scans(crowd.phone(20, phone), 2);
            }
        }

        assertThat(networks(2)).containsOnly(1);
        for (int stamp = 0; stamp < 3; stamp++) {
            asked(stamp).expectBody().jsonPath("$.verdict").isEqualTo("genuine");
        }
        assertThat(alerts(0)).isEmpty();
        assertThat(alerts(1)).isEmpty();
    }

    @Test
    void clearingBeginsAnewAndSilencesNothing() {
        for (int i = 0; i < 101; i++) {
            crowd.scans(0, 0);
        }
        written(101);
        settle(alert(), "NOTHING_WRONG");

        for (int i = 0; i < 90; i++) {
            crowd.scans(0, 0);
        }
        written(191);
        says("genuine");
        assertThat(alerts(0)).as("fewer than a hundred since then").isEmpty();
        itIs(0, "10:00");
        for (int i = 0; i < 301; i++) {
            crowd.scans(0, 0);
        }
        assertThat(alert().get("rule")).isEqualTo("too-many-scans");
        says("genuine");
        settle(alert(), "NOTHING_WRONG");

        for (int day = 1; day <= 3; day++) {
            itIs(day, "09:00");
            scannedFrom(10);
            says(day < 3 ? "genuine" : "possible-copy");
            assertThat(alert()).isNotEmpty();
        }
        settle(alert(), "NOTHING_WRONG");

        says("genuine");
    }

    @Test
    void whatAnInspectorConfirmsIsToldAtOnce() {
        scannedFrom(10);
        says("genuine");

        settle(alert(), "CONFIRMED");

        says("possible-copy");
        asked(0).expectBody()
                .jsonPath("$.suspicion.reason")
                .isEqualTo("An inspector looked into this stamp and found that it may have been copied.");
        assertThat(alerts(0)).as("it is not raised again").isEmpty();
    }

    @Test
    void whoScannedIsForgottenAnHourAfterTheDay() {
        scannedFrom(3);
        crowd.tells(0, 0, "46").expectStatus().isSeeOther();

        itIs(1, "00:59");
        forgetting.forget().block(Duration.ofSeconds(10));
        crowd.tells(1, 0, "46").expectStatus().isSeeOther();
        assertThat(market.rolls.count("select count(*) from network_key")).isPositive();

        itIs(1, "01:00");
        forgetting.forget().block(Duration.ofSeconds(10));
        assertThat(market.rolls.count("select count(*) from network_key where day = '" + tomorrow + "'"))
                .isZero();
        assertThat(market.rolls.count("select count(*) from scan_network where day = '" + tomorrow + "'"))
                .isZero();
        // Other tests of the class may have been days ahead.
        assertThat(market.rolls.count(
                        "select count(*) from sighting where network is not null and said_on <= '" + tomorrow + "'"))
                .isZero();
        crowd.tells(2, 0, "46").expectStatus().isEqualTo(409);
        assertThat(networks(0)).as("how many it was stays").containsExactly(3);
    }

    private void itIs(int days, String time) {
        clock.stand(tomorrow.plusDays(days)
                .atTime(LocalTime.parse(time))
                .atZone(VietnamTime.ZONE)
                .toInstant());
    }

    private void scannedFrom(int networks) {
        int before = networks(0).stream().mapToInt(Integer::intValue).sum();
        for (int network = 0; network < networks; network++) {
            crowd.scans(network, 0);
        }
        Awaitility.await()
                .until(() -> networks(0).stream().mapToInt(Integer::intValue).sum() >= before + networks);
    }

    private void twoFarProvinces(int network) {
        crowd.scans(network, 0);
        crowd.scans(network + 1, 0);
        crowd.tells(network, 0, "46").expectStatus().isSeeOther();
        crowd.tells(network + 1, 0, "01").expectStatus().isSeeOther();
    }

    private List<Integer> networks(int stamp) {
        return ((List<?>) Api.of(market.people.inspector())
                        .get("/api/v1/stamps/" + serial(stamp) + "/scans")
                        .ok()
                        .value("$.days[*].networks"))
                .stream().map(count -> (Integer) count).toList();
    }

    /** As the first network of the crowd sees it. */
    private ResponseSpec asked(int stamp) {
        return crowd.asks(crowd.phone(0, 0), stamp);
    }

    private void written(long scans) {
        Awaitility.await()
                .until(() -> market.rolls.count("select coalesce(sum(scans), 0)::bigint from scan_tally where number = "
                                + market.code(0).number().value())
                        == scans);
    }

    private void says(String verdict) {
        Awaitility.await()
                .untilAsserted(() -> asked(0).expectBody().jsonPath("$.verdict").isEqualTo(verdict));
    }

    private Map<?, ?> alert() {
        return Awaitility.await()
                .until(() -> alerts(0), found -> !found.isEmpty())
                .get(0);
    }

    private List<Map<?, ?>> alerts(int stamp) {
        return ((List<?>) Api.of(market.people.inspector())
                        .get("/api/v1/alerts?status=OPEN&serial=" + serial(stamp))
                        .ok()
                        .value("$.items"))
                .stream().<Map<?, ?>>map(alert -> (Map<?, ?>) alert).toList();
    }

    private void settle(Map<?, ?> alert, String outcome) {
        Api.of(market.people.inspector())
                .post(
                        "/api/v1/alerts/" + alert.get("id") + "/settle",
                        Map.of("outcome", outcome, "finding", "Đã kiểm tra tại quầy."))
                .ok();
    }

    private String serial(int stamp) {
        return new StampSerial(market.code(stamp).number()).toString();
    }
}
