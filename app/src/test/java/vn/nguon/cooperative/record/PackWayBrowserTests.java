package vn.nguon.cooperative.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.product.ProductId;
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

/** Packs are scanned when they are cased and sent; who holds one reads its way. */
@PlatformTest
record PackWayBrowserTests(People people, ApplicationContext context) {

    @Test
    void aCaseIsScannedSentAndReadByWhoBuysAPackOfIt() {
        Chains chains = Chains.in(context);
        Maker maker = chains.cooperative("HTX Dược liệu Khe Tre");
        Maker shop = chains.cooperative("Siêu thị Bến Ngự, chi nhánh Khe Tre");
        ProductId tea = chains.product(maker, "Cà gai leo túi lọc", "10 GRM", 365);
        LotId lot = maker.packs(maker.buys("Cà gai leo khô", "1 KGM"), "1 KGM", tea, 50);
        Rolls rolls = new Rolls(context);
        StampOrder.Issued order = rolls.issued(maker.person(), 50);
        rolls.activated(maker.person(), Rolls.part(order, 0, 50), lot);
        try (Browsing browsing = Browsing.start(people)) {
            Page shed = browsing.signedIn(maker.person(), Screen.PHONE);
            shed.navigate(browsing.at("/console/record/lots/" + lot.value() + "/case"));
            shed.waitForSelector("form[data-ready]");
            shed.fill("[name=caseCode]", "K-0001");
            shed.fill("[name='lots[0].quantity']", "10");
            shed.click("summary:has-text(\"Gói nào?\")");
            shed.fill("[name='packs[0].first']", serial(order, 0));
            shed.fill("[name='packs[0].last']", serial(order, 9));
            browsing.look(shed, "packs-case");
            shed.click("main .go button");
            assertThat(shed.locator(".said")).containsText("Đóng thùng");

            shed.navigate(
                    browsing.at("/console/record/lots/" + lot.value() + "/distribution?receiver=chi+nhánh+Khe+Tre"));
            shed.waitForSelector("form[data-ready]");
            shed.fill("[name='lots[0].quantity']", "10");
            shed.selectOption("[name=to]", shop.organisation().toString());
            shed.click("summary:has-text(\"Gói nào?\")");
            shed.fill("[name='packs[0].first']", serial(order, 45) + "9");
            shed.click("main .go button");
            assertThat(shed.locator(".wrong, .refusal").first()).isVisible();
            shed.fill("[name='packs[0].first']", "");
            shed.fill("[name='packs[1].caseCode']", "K-0001");
            browsing.look(shed, "packs-shipment");
            shed.click("main .go button");
            assertThat(shed.locator(".said")).containsText("Giao cho nơi bán");

            Page buyer = browsing.open(Screen.PHONE);
            buyer.navigate(browsing.at(
                    "/S/" + rolls.code(order, order.issue().numbers().first() + 3)));
            assertThat(buyer.locator("[aria-labelledby=way]")).containsText("Siêu thị Bến Ngự");
            browsing.look(buyer, "packs-way");
            buyer.navigate(browsing.at(
                    "/S/" + rolls.code(order, order.issue().numbers().first() + 30)));
            assertThat(buyer.locator("main")).not().containsText("Siêu thị Bến Ngự");
            assertThat(buyer.locator("[aria-labelledby=way]")).containsText("chưa được quét trên đường đi");
        }
    }

    private static String serial(StampOrder.Issued order, long stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }
}
