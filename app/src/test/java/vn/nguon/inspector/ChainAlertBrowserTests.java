package vn.nguon.inspector;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;
import static vn.nguon.trace.web.Told.refused;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** An inspector with a phone finds what somebody tried, and a shopper reads what was recorded late. */
@PlatformTest
class ChainAlertBrowserTests {

    private final ApplicationContext platform;
    private final People people;
    private final Person inspector;
    private final Maker ours;
    private final String lot;

    ChainAlertBrowserTests(ApplicationContext platform) {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        this.platform = platform;
        this.people = platform.getBean(People.class);
        this.inspector = people.inspector();
        this.ours = Chains.in(platform).cooperative("HTX Dược liệu Khe Tre");
        this.lot = lot(recorded(
                ours,
                "purchase",
                20,
                "{\"at\": %s, \"name\": \"Atiso tươi\", \"supplier\": \"Hộ ông Ba\", \"supplierAddress\": \"A Lưới, Huế\","
                        + " \"quantity\": 50, \"unit\": \"KGM\"}"));
    }

    @Test
    void anInspectorFindsWhatWasTriedAndHoldsTheLot() {
        Api api = Api.of(inspector);
        api.post("/api/v1/lots/" + lot + "/freeze", "{\"reason\": \"Chờ mẫu\"}").ok();
        refused(ours, "processing", 0, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 10, "unit": "KGM"}],
                 "outputs": [{"name": "Atiso khô", "quantity": 5, "unit": "KGM"}], "method": "sấy"}
                """.formatted(lot));
        api.post("/api/v1/lots/" + lot + "/release", "{\"reason\": \"Đã có mẫu\"}")
                .ok();

        try (Browsing browsing = Browsing.start(people)) {
            InspectorDesk desk =
                    InspectorDesk.of(browsing, inspector, Screen.PHONE).look("inspect-waiting");
            desk.page().click("text=Thử dùng lô đang bị giữ");
            desk.page().waitForURL("**/inspect/worklist/chain?**");
            desk.look("inspect-chain");
            desk.page().click("main .list a >> nth=0");
            desk.page().waitForURL("**/inspect/worklist/chain/*");
            desk.take().look("inspect-chain-alert");
            desk.find("CONFIRMED", "Lấy hàng đang giữ đi sấy, đã lập biên bản", "LOT");
            assertThat(desk.said()).containsText("Đã ghi kết luận");
            desk.look("inspect-chain-settled");
            desk.goTo("/inspect/lots/" + lot);
            assertThat(desk.page().locator(".note").first()).containsText("Đang bị tạm giữ");
        }
    }

    @Test
    void aShopperReadsOnWhichDayALateRecordCameIn() {
        Rolls rolls = new Rolls(platform);
        ProductId product = rolls.product(ours.organisation(), null);
        String packed = lot(recorded(
                ours,
                "packing",
                0,
                "{\"at\": %s, \"inputs\": [{\"lotId\": \"" + lot
                        + "\", \"quantity\": 10, \"unit\": \"KGM\"}], \"productId\": " + product.value()
                        + ", \"packs\": 50}"));
        Person manager = people.manager(ours.organisation());
        StampOrder.Issued order = rolls.issued(manager, product, 10);
        rolls.activated(manager, Rolls.part(order, 0, 10), new LotId(UUID.fromString(packed)));

        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.open(Screen.PHONE);
            page.navigate(browsing.at(
                    "/S/" + rolls.code(order, order.issue().numbers().first())));
            assertThat(page.locator(".stage .late")).hasCount(1);
            assertThat(page.locator(".stage .late")).containsText("ghi ngày ");
            browsing.look(page, "consumer-late");
        }
    }
}
