package vn.nguon.pages.recall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.scan.Market;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** A lot is called back at a desk, and its cooperative finds that on its phone. */
@PlatformTest
record RecallBrowserTests(ApplicationContext platform, People people) {

    @Test
    void theAuthorityCallsALotBackAndItsCooperativeSeesIt() {
        Market market = new Market(platform).activated(6);
        String lot = "/inspect/lots/" + market.lot.value();
        try (Browsing browsing = Browsing.start(people)) {
            Page phone = browsing.signedIn(market.manager, Screen.PHONE);
            phone.navigate(browsing.at("/console/recalls"));
            browsing.look(phone, "recalls-none");

            Page desk = browsing.signedIn(people.authority(), Screen.DESK);
            desk.navigate(browsing.at(lot));
            desk.click("text=Thu hồi lô này");
            assertThat(desk.locator("main")).containsText("6 tem đã kích hoạt");
            browsing.look(desk, "recall-form");
            desk.fill("#noticeVi", "Phát hiện nấm mốc. Không dùng, hãy mang trả lại nơi mua.");
            desk.fill("#noticeEn", "x");
            desk.click("text=Thu hồi lô L");
            assertThat(desk.locator("#noticeEn-error")).isVisible();
            browsing.look(desk, "recall-refused");
            desk.fill("#noticeEn", "Mould was found. Do not use it; take it back to the shop.");
            desk.click("text=Thu hồi lô L");
            assertThat(desk.locator(".said")).containsText("Đã thu hồi lô L");
            browsing.look(desk, "recall-opened");
            desk.navigate(browsing.at("/admin/recalls"));
            browsing.look(desk, "recalls");

            phone.navigate(browsing.at("/console"));
            assertThat(phone.locator("main")).containsText("1 lô đang bị thu hồi");
            browsing.look(phone, "recalls-today");
            phone.click("text=1 lô đang bị thu hồi");
            assertThat(phone.locator("#found")).containsText("cơ quan quản lý");
            browsing.look(phone, "recalls-ours");
            phone.click("#found td a");
            assertThat(phone.locator("main")).containsText("chỉ họ được kết thúc");

            desk.navigate(browsing.at(lot));
            desk.fill("#closing-reason", "Đã thu về 6 gói và tiêu huỷ.");
            desk.click("text=Kết thúc thu hồi lô");
            assertThat(desk.locator(".said")).containsText("Đã kết thúc thu hồi lô L");
            Page inspector = browsing.signedIn(people.inspector(), Screen.PHONE);
            inspector.navigate(browsing.at("/inspect/recalls?status=ENDED"));
            assertThat(inspector.locator("#found")).containsText("Đã thu về 6 gói");
            browsing.look(inspector, "recalls-ended");
        }
    }
}
