package vn.nguon.pages.recall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Whoever bought goods that are called back or failed a test finds that on their phone before they go on with them. */
@PlatformTest
record QuestionedGoodsBrowserTests(ApplicationContext platform, People people) {

    @Test
    void theBuyerOfGoodsCalledBackReadsItWhereverTheyGoOn() {
        Chains chains = Chains.in(platform);
        Maker seller = chains.cooperative("HTX Muối Sa Huỳnh");
        Maker buyer = chains.cooperative("Cơ sở Muối sả Hương Trà");
        String salt = bought(seller);
        arrived(seller, salt, buyer);
        String packed = packed(
                buyer, salt, chains.product(buyer, "Muối sả", "1 KGM", 300).value());
        answer(people.manager(seller.organisation()).http(), "/api/v1/recalls", """
                {"lotId": "%s", "noticeVi": "Phát hiện lưu huỳnh vượt mức. Không dùng, hãy giữ riêng và gọi cho chúng tôi.",
                 "noticeEn": "Too much sulphur dioxide. Keep it apart and call us.", "contact": "0234 3 000 000"}
                """.formatted(salt), 201);
        try (Browsing browsing = Browsing.start(people)) {
            Page phone = browsing.signedIn(buyer.person(), Screen.PHONE);
            phone.navigate(browsing.at("/console"));
            assertThat(phone.locator("main")).containsText("2 lô của ta là hàng bị thu hồi");
            browsing.look(phone, "recalled-goods-today");
            phone.navigate(browsing.at("/console/recalls"));
            assertThat(phone.locator("#found")).containsText("HTX Muối Sa Huỳnh");
            browsing.look(phone, "recalled-goods-list");
            phone.navigate(browsing.at("/console/lots/" + packed));
            browsing.look(phone, "recalled-goods-lot");
            phone.navigate(browsing.at("/console/record/lots/" + salt + "/packing"));
            assertThat(phone.locator("#record .refusal")).containsText("đang bị thu hồi");
            browsing.look(phone, "recalled-goods-packing");
        }
    }

    @Test
    void aFailedTestIsSaidAboveTheGoodsAndBeforeInspectors() {
        Chains chains = Chains.in(platform);
        Maker seller = chains.cooperative("HTX Muối Sa Huỳnh");
        String salt = bought(seller);
        String packed = packed(
                seller, salt, chains.product(seller, "Muối sả", "1 KGM", 300).value());
        Rolls rolls = new Rolls(platform);
        StampOrder.Issued order = rolls.issued(seller.person(), 20);
        rolls.activated(seller.person(), Rolls.part(order, 0, 5), new LotId(UUID.fromString(packed)));
        recorded(seller, "testing", 1, """
                {"at": %%s, "lotId": "%s", "passed": false, "laboratory": "QUATEST 2", "tested": "Dư lượng thuốc bảo vệ thực vật"}
                """.formatted(salt));
        try (Browsing browsing = Browsing.start(people)) {
            Page buyer = browsing.open(Screen.PHONE);
            buyer.navigate(browsing.at(
                    "/S/" + rolls.code(order, order.issue().numbers().first())));
            assertThat(buyer.locator(".band")).containsText("không đạt kiểm nghiệm");
            browsing.look(buyer, "failed-test-scanned");
            Page phone = browsing.signedIn(seller.person(), Screen.PHONE);
            phone.navigate(browsing.at("/console/activate?lot=" + packed));
            phone.fill(
                    "#first",
                    StampSerial.of(order.issue().numbers().first() + 6).toString());
            phone.click("text=Xem trước khi kích hoạt");
            assertThat(phone.locator("main .refusal")).containsText("không đạt kiểm nghiệm");
            browsing.look(phone, "failed-test-check");
            Page inspector = browsing.signedIn(people.inspector(), Screen.PHONE);
            inspector.navigate(browsing.at("/inspect/worklist"));
            assertThat(inspector.locator("#failing")).isVisible();
            browsing.look(inspector, "failed-test-worklist");
            inspector.navigate(browsing.at("/inspect/lots/" + packed));
            browsing.look(inspector, "failed-test-inspected");
        }
    }

    private static String bought(Maker maker) {
        return lot(recorded(maker, "purchase", 9, """
                {"at": %s, "name": "Muối", "supplier": "Hộ ông Ba", "supplierAddress": "Huế", "quantity": 200, "unit": "KGM"}
                """));
    }

    private static void arrived(Maker from, String lot, Maker to) {
        String movement = recorded(from, "shipping", 7, """
                {"at": %%s, "to": %s, "lots": [{"lotId": "%s", "quantity": 50, "unit": "KGM"}]}
                """.formatted(to.organisation(), lot))
                .at("/details/movementId")
                .asString();
        recorded(to, "receiving", 6, "{\"at\": %%s, \"movementId\": \"%s\"}".formatted(movement));
    }

    private static String packed(Maker maker, String lot, long product) {
        return lot(recorded(maker, "packing", 4, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 10, "unit": "KGM"}], "productId": %d, "packs": 10}
                """.formatted(lot, product)));
    }
}
