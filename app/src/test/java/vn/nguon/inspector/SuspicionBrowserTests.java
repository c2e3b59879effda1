package vn.nguon.inspector;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.scan.Crowd;
import vn.nguon.scan.Market;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** An inspector and what scans and consumers say, in a browser. */
@PlatformTest
class SuspicionBrowserTests {

    private final Market market;
    private final Crowd crowd;
    private final Person inspector;

    SuspicionBrowserTests(ApplicationContext platform) {
        this.market = new Market(platform).activated(6);
        this.crowd = new Crowd(market);
        this.inspector = market.people.inspector();
    }

    @Test
    void anInspectorSeesFromHowManyNetworksAndWhereAndTellsEverybody() {
        for (int network = 0; network < 10; network++) {
            crowd.scans(network, 0);
        }
        crowd.tells(0, 0, "46").expectStatus().isSeeOther();
        crowd.tells(1, 0, "01").expectStatus().isSeeOther();
        String alert = Awaitility.await().until(() -> alert("too-many-scans"), found -> !found.isEmpty());

        try (Browsing browsing = Browsing.start(market.people)) {
            InspectorDesk desk = InspectorDesk.of(browsing, inspector, Screen.PHONE);
            Page page = desk.goTo("/inspect/worklist/alerts/" + alert).page();
            assertThat(page.locator("#now + dl")).containsText("Tem thật");
            assertThat(page.locator("#now + dl")).containsText("Hà Nội");
            assertThat(page.locator("section[aria-labelledby=evidence]")).containsText("mạng khác nhau");
            desk.look("inspect-suspicion");

            desk.find("CONFIRMED", "Đã thấy nhiều gói mang cùng một mã", "");
            assertThat(desk.said()).containsText("Đã ghi kết luận");
            Awaitility.await()
                    .untilAsserted(() -> market.ask("/S/" + market.code(0))
                            .expectBody()
                            .jsonPath("$.verdict")
                            .isEqualTo("possible-copy"));
            page.navigate(browsing.at("/S/" + market.code(0) + "?lang=vi"));
            assertThat(page.locator("main")).containsText("có thể đã bị sao chép");
            desk.look("possible-copy-confirmed");
        }
    }

    @Test
    void anInspectorErasesWhatAConsumerWrote() {
        market.phone()
                .post()
                .uri("/S/" + market.code(1) + "/doubt")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData("text", "Tôi là Kín, mua của bà Lành"))
                .exchange()
                .expectStatus()
                .isCreated();
        String doubt = first(
                "/api/v1/doubts?serial="
                        + StampSerial.of(market.code(1).number().value()),
                "");

        try (Browsing browsing = Browsing.start(market.people)) {
            InspectorDesk desk = InspectorDesk.of(browsing, inspector, Screen.PHONE);
            Page page = desk.goTo("/inspect/worklist/doubts/" + doubt).page();
            desk.find("NOTHING_WRONG", "Đã xem gói hàng", "");
            desk.look("inspect-doubt-to-erase");

            page.fill("[name=reason]", "Người phản ánh yêu cầu");
            page.click("form[action$='/erase'] button");

            assertThat(desk.said()).containsText("Đã xoá");
            assertThat(page.locator("main")).not().containsText("Kín");
            desk.look("inspect-doubt-erased");
        }
    }

    /** The alert of that rule; looking for it scans once more, since alerts are raised by scans. */
    private String alert(String rule) {
        crowd.scans(0, 0);
        return first(
                "/api/v1/alerts?serial="
                        + StampSerial.of(market.code(0).number().value()),
                rule);
    }

    private String first(String list, String rule) {
        List<?> items = (List<?>) Api.of(inspector).get(list).ok().value("$.items");
        return items.stream()
                .map(item -> (Map<?, ?>) item)
                .filter(item -> rule.isEmpty() || rule.equals(item.get("rule")))
                .map(item -> String.valueOf(item.get("id")))
                .findFirst()
                .orElse("");
    }
}
