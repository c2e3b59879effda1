package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.got;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.moving.Arrival;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.reverse.SettlementOutcome;

/** A maker's customers do not read of each other. */
@PlatformTest
class OthersDealingsIntegrationTests {

    private final People people;
    private final Maker maker;
    private final Maker shop;
    private final Maker rival;
    private final LotId lot;

    OthersDealingsIntegrationTests(People people, ApplicationContext context) {
        this.people = people;
        Chains chains = Chains.in(context);
        this.maker = chains.cooperative("HTX Dược liệu Khe Tre");
        this.shop = chains.cooperative("Siêu thị Bến Ngự");
        this.rival = chains.cooperative("Sạp Bà Hoa");
        this.lot = maker.buys("Cà gai leo túi lọc", "500 H87");
        shop.receives(maker.ships(lot, "137 H87", shop));
        rival.receives(maker.ships(lot, "291 H87", rival));
        rival.sells(lot, "17 H87");
        MovementId missed = maker.ships(lot, "19 H87", shop);
        Chains.done(shop.receiving(
                new Arrival(shop.now(), missed, List.of(new Arrival.Counted(lot, BigDecimal.valueOf(11), null)))));
        Chains.done(maker.settling(missed, SettlementOutcome.LOST));
    }

    @Test
    void aCustomerReadsItsOwnDealingsAndNotTheOthers() {
        String journey = got(shop.person().http(), "/api/v1/lots/" + lot.value() + "/journey")
                .toString();
        assertThat(journey)
                .contains("137", "LOST", "HTX Dược liệu Khe Tre")
                .doesNotContain("Sạp Bà Hoa")
                .doesNotContainPattern(number(291));
        assertThat(got(rival.person().http(), "/api/v1/lots/" + lot.value() + "/journey")
                        .toString())
                .contains("291", "retail_selling")
                .doesNotContain("Siêu thị Bến Ngự", "LOST")
                .doesNotContainPattern(number(137));
        assertThat(page(shop.person().http()))
                .contains("137")
                .doesNotContain("Sạp Bà Hoa")
                .doesNotContainPattern(number(291));
        assertThat(page(rival.person().http()))
                .contains("291")
                .doesNotContain("Siêu thị Bến Ngự")
                .doesNotContainPattern(number(137));
    }

    @Test
    void theMakerAndInspectorsReadAll() {
        for (WebTestClient http :
                new WebTestClient[] {maker.person().http(), people.inspector().http()}) {
            assertThat(got(http, "/api/v1/lots/" + lot.value() + "/journey").toString())
                    .contains("137", "291", "retail_selling", "LOST");
        }
        assertThat(page(maker.person().http())).contains("Sạp Bà Hoa", "Siêu thị Bến Ngự");
    }

    /** It, and not three digits of somebody's identifier. */
    private static String number(int number) {
        return "(?<![0-9a-f-])" + number + "(?![0-9a-f-])";
    }

    private String page(WebTestClient http) {
        return new String(
                Objects.requireNonNull(http.get()
                        .uri("/console/lots/" + lot.value())
                        .header("Accept", "text/html")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
    }
}
