package vn.nguon.cooperative.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.moving.MovementId;

/** Goods that do not arrive, go back, or are gone, recorded on a phone. */
@PlatformTest
record ReverseBrowserTests(People people, ApplicationContext context) {

    @Test
    void whatIsMissingIsReadByBothAndSettledByOne() {
        Chains chains = Chains.in(context);
        Maker from = chains.cooperative("HTX Dược liệu Khe Tre");
        Maker to = chains.cooperative("Siêu thị Bến Ngự");
        LotId lot = from.buys("Trà túi lọc cà gai leo", "300 H87");
        MovementId movement = from.ships(lot, "300 H87", to);
        try (Browsing browsing = Browsing.start(people)) {
            Page shop = browsing.signedIn(to.person(), Screen.PHONE);
            shop.navigate(browsing.at("/console/record/movements/" + movement.value()));
            shop.waitForSelector("form[data-ready]");
            shop.fill("[name='lots[0].quantity']", "290");
            browsing.look(shop, "reverse-arrival");
            shop.click("main .go button");
            assertThat(shop.locator(".said")).containsText("Đã ghi: Nhận hàng");
            assertThat(shop.locator("main .note")).containsText("Nhận thiếu so với lúc gửi");
            assertThat(shop.locator("main")).containsText("Còn thiếu");
            browsing.look(shop, "reverse-delivery");

            Page shed = browsing.signedIn(from.person(), Screen.PHONE);
            shed.navigate(browsing.at("/console"));
            assertThat(shed.locator(".todo.grave")).containsText("1 chuyến hàng nhận thiếu");
            assertThat(shed.locator(".todo.grave"))
                    .containsText("Gửi Siêu thị Bến Ngự · Trà túi lọc cà gai leo, thiếu 10");
            browsing.look(shed, "reverse-today");
            shed.click(".todo.grave li a");
            shed.click("text=Xử lý phần thiếu");
            shed.waitForSelector("form[data-ready]");
            assertThat(shed.locator("[name=outcome]")).not().containsText("Không nhận");
            assertThat(shed.locator("[name='lots[0].quantity']")).hasValue("10");
            shed.selectOption("[name=outcome]", "LOST");
            browsing.look(shed, "reverse-settlement");
            shed.click("main .go button");
            assertThat(shed.locator(".wrong")).hasCount(1);
            assertThat(shed.locator(".wrong label")).containsText("Chuyện gì đã xảy ra");
            shed.fill("[name=reason]", "Rơi khỏi xe ở đèo Hải Vân");
            shed.fill("[name='lots[0].quantity']", "6");
            shed.click("main .go button");
            assertThat(shed.locator(".said")).containsText("Xử lý phần thiếu");
            assertThat(shed.locator("main")).containsText("Mất, không rõ vì sao");
            browsing.look(shed, "reverse-settled");

            shop.navigate(browsing.at("/console/lots/" + lot.value()));
            assertThat(shop.locator("main .list")).containsText("thiếu 4");
            browsing.look(shop, "reverse-lot");
            shop.click("main .list a:has-text(\"thiếu 4\")");
            shop.click("text=Xử lý phần thiếu");
            shop.waitForSelector("form[data-ready]");
            shop.selectOption("[name=outcome]", "FOUND");
            shop.click("main .go button");
            assertThat(shop.locator(".said")).isVisible();
            assertThat(shop.locator("main")).not().containsText("Còn thiếu");
            assertThat(to.has(lot)).isEqualTo("294");
            shed.navigate(browsing.at("/console"));
            assertThat(shed.locator("main")).not().containsText("nhận thiếu");
        }
    }

    @Test
    void aRefusedDeliveryABuyersReturnAndSpoiledGoodsEachHaveTheirForm() {
        Chains chains = Chains.in(context);
        Maker from = chains.cooperative("HTX Gừng A Lưới");
        Maker to = chains.cooperative("Sạp Bà Hoa");
        LotId lot = from.buys("Gừng sấy", "100 H87");
        MovementId refused = from.ships(lot, "30 H87", to);
        to.receives(from.ships(lot, "50 H87", to));
        to.sells(lot, "20 H87");
        try (Browsing browsing = Browsing.start(people)) {
            Page shop = browsing.signedIn(to.person(), Screen.PHONE);
            shop.navigate(browsing.at("/console/record/movements/" + refused.value()));
            shop.click("text=Không nhận chuyến hàng này");
            shop.waitForSelector("form[data-ready]");
            shop.fill("[name=reason]", "Thùng bị ướt");
            browsing.look(shop, "reverse-refusal");
            shop.click("main .go button");
            assertThat(shop.locator("main")).containsText("Không nhận, trả lại bên gửi");
            assertThat(shop.locator("main")).containsText("Thùng bị ướt");

            Page shed = browsing.signedIn(from.person(), Screen.PHONE);
            shed.navigate(browsing.at("/console"));
            assertThat(shed.locator("main")).containsText("Trả lại: Sạp Bà Hoa");
            shed.click("text=Trả lại: Sạp Bà Hoa");
            shed.waitForSelector("form[data-ready]");
            assertThat(shed.locator("main .note").first()).containsText("Hàng trả lại.");
            browsing.look(shed, "reverse-arrives-back");
            shed.click("main .go button");
            assertThat(shed.locator(".said")).isVisible();
            assertThat(from.has(lot)).isEqualTo("50");

            shop.navigate(browsing.at("/console/record/lots/" + lot.value()));
            shop.click("text=Việc khác");
            browsing.look(shop, "reverse-acts");
            shop.click("main .list a:has-text(\"Khách trả lại hàng\")");
            shop.waitForSelector("form[data-ready]");
            shop.fill("[name='lots[0].quantity']", "21");
            shop.click("main .go button");
            assertThat(shop.locator(".refusal, .error").first()).containsText("mới bán 20");
            shop.fill("[name='lots[0].quantity']", "5");
            browsing.look(shop, "reverse-buyer");
            shop.click("main .go button");
            assertThat(shop.locator(".said")).containsText("Khách trả lại hàng");
            assertThat(to.has(lot)).isEqualTo("35");

            shop.click("text=Việc khác");
            shop.click("main .list a:has-text(\"Mất, hỏng, huỷ\")");
            shop.waitForSelector("form[data-ready]");
            shop.selectOption("[name=cause]", "DESTROYED");
            shop.fill("[name='lots[0].quantity']", "5");
            shop.fill("[name=reason]", "Mốc");
            browsing.look(shop, "reverse-write-off");
            shop.click("main .go button");
            assertThat(shop.locator(".said")).containsText("Mất, hỏng, huỷ");

            shop.click("text=Việc khác");
            shop.click("main .list a:has-text(\"Trả lại bên giao\")");
            shop.waitForSelector("form[data-ready]");
            assertThat(shop.locator("[name=to] option")).hasCount(2);
            shop.selectOption("[name=to]", from.organisation().toString());
            shop.fill("[name='lots[0].quantity']", "30");
            browsing.look(shop, "reverse-return");
            shop.click("main .go button");
            assertThat(shop.locator(".said")).containsText("Trả lại bên giao");
            assertThat(to.has(lot)).isEqualTo("0");
        }
    }
}
