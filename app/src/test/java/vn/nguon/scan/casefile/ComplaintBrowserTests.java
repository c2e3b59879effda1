package vn.nguon.scan.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.scan.Market;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** From a buyer's phone to an inspector's, to the cooperative's, and back to the buyer's. */
@PlatformTest
record ComplaintBrowserTests(ApplicationContext platform, People people) {

    @Test
    void aComplaintGoesItsWayAndComesBack() {
        Market market = new Market(platform).activated(4);
        Person inspector = people.inspector();
        String stamp = "/S/" + market.code(0);
        try (Browsing browsing = Browsing.start(people)) {
            Page buyer = browsing.open(Screen.PHONE);
            buyer.navigate(browsing.at(stamp));
            buyer.click("#doubt summary");
            buyer.fill("#doubt-text", "Chè có mùi mốc, mua ở chợ Đông Ba sáng nay.");
            buyer.fill("#doubt-contact", "0905 000 111");
            browsing.look(buyer, "complaint-form");
            buyer.click("#doubt button[type=submit]");
            assertThat(buyer.locator("h1")).containsText("Đã nhận");
            browsing.look(buyer, "complaint-thanks");
            String reference = buyer.locator(".serial")
                    .innerText()
                    .lines()
                    .reduce((one, last) -> last)
                    .orElseThrow();
            buyer.click("text=Xem kết quả bằng mã này");
            assertThat(buyer.locator(".band")).containsText("chờ thanh tra xem");
            browsing.look(buyer, "complaint-received");

            Page desk = browsing.signedIn(inspector, Screen.PHONE);
            desk.navigate(browsing.at("/inspect/worklist?kind=doubts"));
            desk.click("#found a");
            assertThat(desk.locator("main")).containsText("0905 000 111");
            desk.check("input[name=outcome][value=CONFIRMED]");
            desk.fill("#finding", "Kho ẩm, lô mốc thật.");
            desk.fill("#buyersVi", "Hàng bị mốc do kho ẩm. Đừng dùng; hãy mang trả nơi mua.");
            browsing.look(desk, "case-finding");
            desk.click("text=Ghi kết luận");
            assertThat(desk.locator(".said")).containsText("sổ cái");
            desk.click("summary:has-text('Chuyển cho đơn vị')");
            desk.fill("#passed-text", "Có người mua thấy hàng mốc. Hãy kiểm tra kho và báo lại.");
            browsing.look(desk, "case-passing-on");
            desk.click("button:text-is('Chuyển')");
            assertThat(desk.locator(".said")).containsText("Đã chuyển");
            desk.click("summary:has-text('Trả lời người phản ánh')");
            desk.fill("#answer-text", "Chúng tôi đã kiểm tra, hàng mốc thật và đang bị giữ. Cảm ơn bạn.");
            desk.click("button:text-is('Trả lời')");
            assertThat(desk.locator(".said")).containsText("Đã trả lời");
            browsing.look(desk, "case-file");

            Page accused = browsing.signedIn(market.manager, Screen.PHONE);
            accused.navigate(browsing.at("/console"));
            accused.navigate(browsing.at("/console/scans"));
            assertThat(accused.locator("main")).containsText("Hãy kiểm tra kho");
            assertThat(accused.locator("main")).not().containsText("chợ Đông Ba");
            accused.locator("#doubts").scrollIntoViewIfNeeded();
            browsing.look(accused, "complaint-passed-on");

            buyer.navigate(browsing.at("/reports"));
            browsing.look(buyer, "complaint-look-up");
            buyer.fill("#reference", "0000-000000");
            buyer.click("text=Xem kết quả");
            assertThat(buyer.locator("[role=alert]")).containsText("Không có phản ánh nào");
            browsing.look(buyer, "complaint-unknown");
            buyer.fill("#reference", reference);
            buyer.click("text=Xem kết quả");
            assertThat(buyer.locator("main")).containsText("hàng mốc thật và đang bị giữ");
            browsing.look(buyer, "complaint-answered");
            buyer.navigate(browsing.at(stamp));
            assertThat(buyer.locator("body.amber .notice.found")).containsText("Hàng bị mốc do kho ẩm");
            browsing.look(buyer, "complaint-found");
            buyer.navigate(browsing.at(stamp + "?lang=en"));
            assertThat(buyer.locator(".notice.found [lang=vi]")).containsText("Hàng bị mốc");
        }
    }

    @Test
    void anInspectorHoldsAllThatWasMadeOnAPhone() {
        Market market = new Market(platform).activated(4);
        Person inspector = people.inspector();
        try (Browsing browsing = Browsing.start(people)) {
            Page desk = browsing.signedIn(inspector, Screen.PHONE);
            desk.navigate(browsing.at("/inspect/lots/" + market.lot.value()));
            desk.click("text=Ai đang có, gọi ai");
            assertThat(desk.locator("h1")).containsText("Mọi thứ làm từ lô");
            browsing.look(desk, "descendants");
            desk.fill("#reason", "Nghi nhiễm chì, chờ kết quả.");
            desk.click("button.grave");
            assertThat(desk.locator(".said")).containsText("Đã tạm giữ 1 lô");
            browsing.look(desk, "descendants-held");

            Page holder = browsing.signedIn(market.manager, Screen.PHONE);
            holder.navigate(browsing.at("/console"));
            assertThat(holder.locator("main")).containsText("1 lô của ta đang bị tạm giữ");
            browsing.look(holder, "held-today");
            holder.click("text=1 lô của ta đang bị tạm giữ");
            assertThat(holder.locator("main")).containsText("Nghi nhiễm chì");
            browsing.look(holder, "held-list");
            holder.navigate(browsing.at("/console/lots"));
            assertThat(holder.locator("#found .tag")).containsText("bị tạm giữ");
            browsing.look(holder, "held-lots");
        }
    }

    @Test
    void aManagerStopsAPacketInVietnameseAlone() {
        Market market = new Market(platform).activated(4);
        try (Browsing browsing = Browsing.start(people)) {
            Page manager = browsing.signedIn(market.manager, Screen.PHONE);
            manager.navigate(browsing.at("/console/lots/" + market.lot.value()));
            manager.click("summary:has-text('Thu hồi lô này')");
            assertThat(manager.locator("#noticeEn")).hasValue(Pattern.compile("is called back"));
            browsing.look(manager, "recall-form");
            manager.fill("#noticeVi", "Phát hiện nấm mốc. Hãy mang trả nơi mua.");
            manager.fill("#noticeEn", "");
            manager.click("button.grave");
            assertThat(manager.locator(".said")).containsText("Đã mở thu hồi");

            Page buyer = browsing.open(Screen.PHONE);
            buyer.navigate(browsing.at("/S/" + market.code(0) + "?lang=en"));
            assertThat(buyer.locator("[lang=vi]:has-text('Phát hiện nấm mốc')")).isVisible();
            browsing.look(buyer, "recalled-in-vietnamese");
        }
    }
}
