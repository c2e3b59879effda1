package vn.nguon.scan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
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

/** What once stood in green over goods that nobody should buy, as a shopper's phone shows it now. */
@PlatformTest
class GreenPagesBrowserTests {

    private final ApplicationContext platform;
    private final People people;
    private final Rolls rolls;
    private final Chains chains;
    private final Maker maker;
    private final Person manager;
    private final ProductId product;
    private final LotId crop;
    private final OffsetDateTime grown;
    private final LotId harvest;
    private final LotId packed;
    private final StampOrder.Issued order;

    GreenPagesBrowserTests(ApplicationContext platform, People people) {
        this.platform = platform;
        this.people = people;
        this.rolls = new Rolls(platform);
        this.chains = Chains.in(platform);
        this.maker = chains.cooperative("HTX Sả Phong Điền");
        this.manager = people.manager(maker.organisation());
        this.product = chains.product(maker, "Trà sả", "1 KGM", 300);
        this.crop = maker.grows("Sả", "1000 MTK");
        this.grown = chains.nextHour();
        this.harvest = maker.harvests(crop, "500 KGM");
        this.packed = maker.packs(harvest, "20 KGM", product, 20);
        this.order = rolls.issued(manager, 30);
        rolls.activated(manager, Rolls.part(order, 0, 5), packed);
    }

    @Test
    void aFailedTestOfTheHarvest() {
        Api.of(manager)
                .post(
                        "/api/v1/events/testing",
                        Map.of(
                                "at",
                                now(),
                                "lotId",
                                harvest.value(),
                                "passed",
                                false,
                                "tested",
                                "Chì (Pb)",
                                "laboratory",
                                "QUATEST 2"))
                .created();
        shown("Hàng không đạt kiểm nghiệm", "lotus", "Chì (Pb)");
    }

    @Test
    void aHarvestWithinItsWaitingPeriod() {
        maker.sprays(crop, "Abamectin", 14, grown);
        shown("Hàng chưa hết thời gian cách ly", "lotus", "Abamectin");
    }

    @Test
    void aSuspendedMaker() {
        decide("organisations/" + maker.organisation(), "SUSPEND");
        shown("Tem thật", "amber", "Đơn vị dán tem này đang bị tạm dừng.");
    }

    @Test
    void aProductThatIsNoLongerAdmitted() {
        decide("products/" + product.value(), "REFUSE");
        shown("Tem thật", "amber", "Sản phẩm này không còn được phép.");
    }

    @Test
    void aRecalledHarvest() {
        Api.of(people.authority())
                .post(
                        "/api/v1/recalls",
                        Map.of(
                                "lotId",
                                harvest.value(),
                                "noticeVi",
                                "Phát hiện lưu huỳnh vượt mức.",
                                "contact",
                                "0234 3"))
                .created();
        shown("Hàng đang được thu hồi", "lotus", "Phát hiện lưu huỳnh vượt mức.");
    }

    @Test
    void aHeldHarvest() {
        Api.of(people.inspector())
                .post("/api/v1/lots/" + harvest.value() + "/freeze", Map.of("reason", "Lấy mẫu"))
                .ok();
        shown("Hàng đang bị tạm giữ để kiểm tra", "amber", "nguyên liệu của lô hàng này");
    }

    @Test
    void goodsPastTheirLastDay() {
        platform.getBean(DatabaseClient.class)
                .sql("update lot set expires_on = current_date - 3 where lot_id = :lot")
                .bind("lot", packed.value())
                .then()
                .block();
        Api.of(people.inspector())
                .post("/api/v1/lots/" + packed.value() + "/freeze", Map.of("reason", "Xem lại"))
                .ok();
        Api.of(people.inspector())
                .post("/api/v1/lots/" + packed.value() + "/release", Map.of("reason", "Đã xem"))
                .ok();
        shown("Hàng đã hết hạn dùng", "amber", "Hết hạn");
    }

    @Test
    void anOldStampOfPacksThatWerePackedAgain() {
        Api.of(manager)
                .post("/api/v1/voidings", Map.of("first", serial(0), "cause", "REPACKED", "reason", "đóng lại gói nhỏ"))
                .created();
        shown("Tem đã bị huỷ", "lotus", "đóng gói lại");
    }

    @Test
    void aStampForPacksThatHaveLeft() {
        maker.sells(packed, "20 H87");
        Api.of(manager)
                .post("/api/v1/activations", Map.of("first", serial(10), "last", serial(14), "lotId", packed.value()))
                .refused(409, "no-bare-packs-in-hand");
        shown(10, "Tem chưa được kích hoạt", "amber", "Đừng mua hàng mang tem này.");
    }

    @Test
    void aProductRenamedAfterItWasAdmitted() {
        Api.of(manager)
                .put("/api/v1/products/" + product.value() + "?version=1", """
                        {"name": {"vi": "Đông trùng hạ thảo Tây Tạng", "en": ""}, "botanicalName": "Ophiocordyceps",
                         "description": {"vi": "", "en": ""}, "brand": "", "model": "", "gtin": null, "origin": "Tây Tạng",
                         "netContent": {"amount": 5000, "unit": "GRM"}, "shelfLifeDays": 30, "standards": [],
                         "warnings": {"vi": "", "en": ""}, "photos": [], "plan": null,
                         "stagePlan": {"stages": [{"stage": "PACKING", "required": true, "maxYield": 1, "fields": []}]}}
                        """)
                .ok();
        String page = shown("Tem thật", "leaf", "Nhà sản xuất đã sửa sau đó.");
        assertThat(page).contains("Trà sả").doesNotContain("Đông trùng hạ thảo", "Tây Tạng");
    }

    @Test
    void goodsThatWereBought() {
        LotId bought = maker.buys("Lá sả", "400 KGM");
        LotId mixed = maker.packs(bought, "10 KGM", product, 10);
        rolls.activated(manager, Rolls.part(order, 10, 5), mixed);
        shown(10, "Tem thật", "leaf", "mua");
    }

    @Test
    void aPackThatStayedWhereOthersWentOn() {
        Maker shop = chains.cooperative("Siêu thị Bến Ngự");
        shop.receives(maker.ships(packed, "15 H87", shop));
        String page = shown("Tem thật", "leaf", "được giao đi, bán ra từ");
        assertThat(page).doesNotContain("Siêu thị Bến Ngự");
    }

    private String shown(String headline, String tone, String told) {
        return shown(0, headline, tone, told);
    }

    /** The page on a phone, once it says so; whatever it says stands in nobody's way. */
    private String shown(int stamp, String headline, String tone, String told) {
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.open(Screen.PHONE);
            String address = browsing.at(
                    "/S/" + rolls.code(order, order.issue().numbers().first() + stamp));
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                page.navigate(address);
                assertThat(page.locator("h1").innerText()).isEqualTo(headline);
                assertThat(page.locator("body").getAttribute("class")).isEqualTo(tone);
            });
            assertThat(page.locator("main")).containsText(told);
            browsing.look(page, "green-" + tone);
            return page.locator("body").innerText();
        }
    }

    private void decide(String what, String verdict) {
        Api.of(people.authority())
                .post("/api/v1/" + what + "/decisions", Map.of("verdict", verdict, "reason", "vi phạm"))
                .ok();
    }

    private Map<String, Object> now() {
        return Map.of(
                "time",
                OffsetDateTime.now(ZoneOffset.ofHours(7)).toString(),
                "placeId",
                maker.place().value());
    }

    private String serial(int stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }
}
