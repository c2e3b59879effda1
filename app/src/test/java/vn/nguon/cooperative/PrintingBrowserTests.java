package vn.nguon.cooperative;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.press.Press;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** A cooperative has its stamps printed, in a real browser. */
@PlatformTest
record PrintingBrowserTests(ApplicationContext platform, People people) {

    @Test
    void aCooperativePrintsItsOwnStamps() {
        Person member = people.member(people.organisation("HTX Sen Tịnh Tâm"));
        StampOrder.Issued order = new Rolls(platform).issued(member, 5000);
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console/orders/" + order.id()));
            browsing.look(page, "order-to-print");
            page.click("text=In tem…");
            browsing.look(page, "printing-none");

            page.fill("#job-last", serial(order, 999));
            page.fill("#job-printer", "Máy tem ở xưởng");
            page.click("button:has-text('Lập lệnh in')");
            assertThat(page.locator(".said")).containsText("Đã lập lệnh in");
            page.click("text=Ghi đã in…");
            assertThat(page.locator("form[id^=prints-] [name=first]")).hasValue(serial(order, 0));
            page.fill("form[id^=prints-] [name=last]", serial(order, 1999));
            page.click("button:has-text('Ghi đã in')");
            assertThat(page.locator(".refusal")).containsText("không thuộc lệnh in");
            browsing.look(page, "printing-refused");
            page.fill("form[id^=prints-] [name=last]", serial(order, 399));
            page.click("button:has-text('Ghi đã in')");
            assertThat(page.locator(".said")).containsText("Lệnh in còn 600 tem");

            // A label printer takes the rest of the order meanwhile.
            Press press = new Press(Api.of(member));
            String rest = Api.of(member)
                    .post("/api/v1/print-jobs", Map.of("orderId", order.id().value(), "first", serial(order, 1000)))
                    .created()
                    .text("$.id");
            String run = press.run(rest);
            press.printed(run, Rolls.part(order, 1000, 1200)).ok();
            press.spoiled(run, Rolls.part(order, 1100, 7), "kẹt giấy").ok();
            page.reload();
            assertThat(page.locator("main")).containsText("ra 1.200 tem · hỏng 7");
            browsing.look(page, "printing");
            page.click("text=Huỷ lệnh in… >> nth=-1");
            page.click("button:has-text('Huỷ lệnh in này') >> nth=-1");
            page.fill("input[id^=cancel-] >> nth=-1", "Đổi khổ tem");
            page.click("button:has-text('Huỷ lệnh in này') >> nth=-1");
            assertThat(page.locator(".said")).containsText("Đã huỷ lệnh in");

            Page desk = browsing.signedIn(member, Screen.DESK);
            desk.navigate(browsing.at("/console/orders/" + order.id() + "/printing"));
            assertThat(desk.locator("main")).containsText("Lý do huỷ: Đổi khổ tem");
            browsing.look(desk, "printing");
        }
    }

    @Test
    void whoGaveAnOrderAwaySeesHowFarItIs() {
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Sông Hương");
        Person member = people.member(people.organisation("HTX Sen Tịnh Tâm"));
        StampOrder.Issued order = new Rolls(platform).printedBy(house, member, 5000);
        Press press = new Press(Api.of(people.printHouse(house)));
        press.printed(press.run(press.job(order)), Rolls.part(order, 0, 1200)).ok();
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console/orders/" + order.id()));
            page.click("text=In đến đâu rồi");

            assertThat(page.locator("main")).containsText("Nhà in Sông Hương");
            assertThat(page.locator("main form")).hasCount(0);
            browsing.look(page, "printing-given-away");
        }
    }

    private static String serial(StampOrder.Issued order, long at) {
        return StampSerial.of(order.issue().numbers().first() + at).toString();
    }
}
