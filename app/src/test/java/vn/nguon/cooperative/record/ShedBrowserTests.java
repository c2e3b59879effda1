package vn.nguon.cooperative.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** A day in the shed with network: from the plot to stamps on packs. */
@PlatformTest
record ShedBrowserTests(People people, ApplicationContext context) {

    @Test
    void fromThePlotToStampsOnPacks() {
        Chains chains = Chains.in(context);
        Maker maker = chains.cooperative("HTX Atiso Phong Điền");
        ProductId tea = chains.product(maker, "Trà atiso đỏ", "100 GRM", 365);
        Api api = Api.of(maker.person());
        Rolls rolls = new Rolls(context);
        StampOrder.Issued order = rolls.issued(maker.person(), 500);
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(maker.person(), Screen.PHONE);
            page.navigate(browsing.at("/console/record"));
            browsing.look(page, "record-empty");
            page.click("main .empty >> text=Bắt đầu vụ mới");
            page.waitForSelector("form[data-ready]");
            page.fill("[name=name]", "Atiso đỏ");
            page.fill("[name=quantity]", "5.000");
            page.selectOption("[name=productId]", Long.toString(tea.value()));
            browsing.look(page, "record-crop");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("Đã ghi: Bắt đầu vụ mới");
            browsing.look(page, "record-stages");

            // Three taps and one form: the crop, the harvest, «record».
            page.navigate(browsing.at("/console/record?q=atiso+do"));
            page.click("#found .list a");
            page.click("main .list a:has-text(\"Thu hoạch\")");
            page.waitForSelector("form[data-ready]");
            page.fill("[name=quantity]", "900");
            browsing.look(page, "record-harvest");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("900 kg");

            // The next time it is nearer still: the crop stands on Today, its form asks how much, and that is all.
            page.navigate(browsing.at("/console"));
            page.click(".todo:has-text(\"Ghi thu hoạch\") li a");
            page.waitForSelector("form[data-ready]");
            page.keyboard().type("100");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("100 kg");
            page.goBack();
            page.navigate(browsing.at("/console/record?q=atiso+do"));
            page.click("#found .list a:has-text(\"900 kg\")");

            page.click("main .list a:has-text(\"Chế biến\")");
            page.waitForSelector("form[data-ready]");
            page.fill("[name='inputs[0].quantity']", "900");
            page.fill("[name='outputs[0].name']", "Atiso khô");
            page.fill("[name='outputs[0].quantity']", "1000");
            assertThat(page.locator(".balance")).containsText("Lấy ra nhiều hơn mức có thể");
            page.click("main .go button");
            assertThat(page.locator(".refusal")).isVisible();
            assertThat(page.locator("[name='outputs[0].quantity']")).hasValue("1000");
            page.fill("[name='outputs[0].quantity']", "100");
            assertThat(page.locator(".balance")).containsText("Hao hụt 800 kg");
            browsing.look(page, "record-processing");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("100 kg");

            page.click("main .list a:has-text(\"Đóng gói\")");
            page.waitForSelector("form[data-ready]");
            page.selectOption("[name=productId]", Long.toString(tea.value()));
            page.fill("[name=packs]", "400");
            page.fill("[name='inputs[0].quantity']", "40");
            browsing.look(page, "record-packing");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("400");

            page.click("main .list a:has-text(\"Kích hoạt tem\")");
            page.waitForSelector("form[data-ready]");
            browsing.look(page, "activate");
            page.fill("[name=first]", serial(order, 0));
            page.fill("[name=last]", serial(order, 449));
            page.click("main .go button");
            assertThat(page.locator(".note")).containsText("chỉ còn 400 gói");
            browsing.look(page, "activate-doubt");
            assertThat(page.locator("main button")).hasCount(0);
            page.click("text=Sửa lại");
            page.waitForSelector("form[data-ready]");
            page.fill("[name=first]", serial(order, 0));
            page.fill("[name=last]", serial(order, 299));
            page.click("main .go button");
            assertThat(page.locator(".sum")).containsText("300 tem, " + serial(order, 0) + "–" + serial(order, 299));
            browsing.look(page, "activate-check");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("Đã kích hoạt 300 tem");
            browsing.look(page, "activate-done");

            // The roll goes on in two taps: what waits, and yes.
            page.navigate(browsing.at("/console"));
            browsing.look(page, "today-next-stamps");
            page.click("text=dán tem kế tiếp");
            assertThat(page.locator(".sum")).containsText("100 tem, " + serial(order, 300) + "–" + serial(order, 399));
            browsing.look(page, "activate-next");
            page.navigate(browsing.at("/console/activate"));
            page.waitForSelector("form[data-ready]");
            browsing.look(page, "activate-rolls");
            assertThat(page.locator(".rolls a")).containsText("100 tem kế tiếp cho lô");
            page.click(".rolls a");
            assertThat(page.locator(".sum")).containsText("100 tem, " + serial(order, 300) + "–" + serial(order, 399));
            page.click("text=Quay lại");
            page.waitForSelector("form[data-ready]");

            // The first stamp alone: a stamp for each pack that bears none is meant, until somebody says otherwise.
            page.fill("[name=last]", "");
            page.fill("[name=first]", Long.toString(order.issue().numbers().first() + 300));
            page.press("[name=first]", "Tab");
            assertThat(page.locator("[name=count]")).hasValue("100");
            page.navigate(browsing.at("/console/activate"));
            page.waitForSelector("form[data-ready]");
            page.fill("[name=first]", "");
            page.fill("[name=count]", "");

            // Stamp by stamp: a scanner types, and Enter ends each.
            for (int i = 300; i < 303; i++) {
                page.fill(
                        "#scan-line",
                        "HTTPS://TEM.EXAMPLE.VN/S/"
                                + rolls.code(order, order.issue().numbers().first() + i));
                page.press("#scan-line", "Enter");
            }
            assertThat(page.locator("[data-list] [role=status]")).containsText("3 tem trong danh sách");
            browsing.look(page, "activate-scanned");
            page.click("main .go button");
            assertThat(page.locator(".sum")).containsText("3 tem");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("Đã kích hoạt 3 tem");

            page.fill("[name=reason]", "Dán nhầm lô");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("Đã thu hồi");
            browsing.look(page, "activate-withdrawn");
        }
        List<String> packs = api.get("/api/v1/lots").ok().texts("$.items[?(@.stage == 'PACKING')].id");
        assertThat(packs).hasSize(1);
        assertThat(rolls.activatedOn(new LotId(java.util.UUID.fromString(packs.get(0)))))
                .isEqualTo(300);
    }

    @Test
    void aDeskShowsTheWaysSideBySide() {
        Maker maker = Chains.in(context).cooperative("HTX Sen");
        Rolls rolls = new Rolls(context);
        rolls.lot(maker.person(), rolls.product(maker.organisation(), null), 100);
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(maker.person(), Screen.DESK);
            page.navigate(browsing.at("/console/activate"));
            page.waitForSelector("form[data-ready]");

            browsing.look(page, "activate-desk");
            assertThat(page.locator(".ways fieldset")).hasCount(2);
        }
    }

    private static String serial(StampOrder.Issued order, long stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }
}
