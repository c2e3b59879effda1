package vn.nguon.cooperative;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.Pictures;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;

/** A cooperative at work on its console, in a real browser. */
@PlatformTest
record ConsoleBrowserTests(ApplicationContext platform, People people) {

    @Test
    void whoHasJustBegunDescribesAProductWithPhotosFromTheCamera() {
        Person member = people.member(people.organisation("HTX Sen Tịnh Tâm"));
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console"));
            assertThat(page.locator("[aria-current=step]")).containsText("Khai một địa điểm");
            browsing.look(page, "today-first-steps");

            page.navigate(browsing.at("/console/products/new"));
            page.fill("[id='name.vi']", "Hạt sen sấy");
            page.fill("[id='netContent.amount']", "0,5");
            page.selectOption("[id='netContent.unit']", "KGM");
            page.locator("[data-photos] .pick:not(.camera) input")
                    .setInputFiles(new FilePayload[] {photo("truoc.jpg"), photo("sau.jpg")});
            assertThat(page.locator(".photos figure")).hasCount(2);
            assertThat(page.locator("[data-photos] [role=status]")).containsText("Đã gửi xong");
            // The second becomes the first.
            String second = page.locator(".photos input").nth(1).inputValue();
            page.click(".photos figure:nth-child(2) [data-earlier]");
            browsing.look(page, "product-new");
            page.click("text=Gửi sản phẩm để duyệt");

            // No plan was chosen: the refusal stands beside it, photos and all that was typed are still there.
            assertThat(page.locator("#plan .error")).isVisible();
            assertThat(page.locator(".photos input").first()).hasValue(second);
            assertThat(page.locator("[id='netContent.amount']")).hasValue("0,5");
            browsing.look(page, "product-refused");
            page.check("input[name=plan][value=HERBS]");
            page.click("text=Gửi sản phẩm để duyệt");

            assertThat(page.locator(".said")).containsText("Hạt sen sấy");
            assertThat(page.locator(".list img")).hasAttribute("src", "/files/" + second + "/160");
            browsing.look(page, "products");
        }
    }

    @Test
    void aManagerFollowsStampsAndGoodsAndCallsALotBack() {
        TeaChain chain = Chains.in(platform).aTeaChain();
        Person manager = people.manager(chain.packer().organisation());
        Rolls rolls = new Rolls(platform);
        StampOrder.Issued order = rolls.issued(manager, chain.tea(), 500);
        rolls.activated(manager, Rolls.part(order, 0, 200), chain.packs());
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(manager, Screen.PHONE);
            page.navigate(browsing.at("/console"));
            assertThat(page.locator("main .todo").first()).isVisible();
            browsing.look(page, "today");

            page.navigate(browsing.at("/console/orders/" + order.id()));
            page.click("text=Huỷ tem hỏng, mất");
            page.fill("#first", StampSerial.of(order.issue().numbers().last()).toString());
            page.selectOption("#cause", "SPOILED");
            page.fill("#reason", "Con cuối bị rách");
            browsing.look(page, "order-voiding");
            page.click("text=Huỷ những tem này");
            assertThat(page.locator(".key")).containsText("1 đã huỷ");
            browsing.look(page, "order");

            page.navigate(browsing.at("/console/lots"));
            page.fill("#q", "atiso do");
            page.waitForURL(address -> address.contains("q=atiso"));
            assertThat(page.locator("#found .list li")).hasCount(1);
            browsing.look(page, "lots-found");
            page.click("#found .list a");
            browsing.look(page, "lot");
            page.click("text=Người mua thấy gì");
            assertThat(page.locator(".missing").first()).containsText("Thiếu");
            browsing.look(page, "lot-preview");

            page.goBack();
            page.click("text=Thu hồi lô này");
            page.fill("#noticeVi", "Có lẫn tạp chất, hãy trả lại nơi mua.");
            page.fill("#noticeEn", "Foreign matter was found; return it to the shop.");
            page.click("button.grave");
            assertThat(page.locator(".recall")).containsText("Có lẫn tạp chất");
            browsing.look(page, "lot-recalled");
            page.navigate(browsing.at("/console/scans"));
            browsing.look(page, "scans");

            Page desk = browsing.signedIn(manager, Screen.DESK);
            for (String each : List.of("", "/orders", "/lots", "/certificates/new", "/organisation", "/people/new")) {
                desk.navigate(browsing.at("/console" + each));
                browsing.look(desk, "console" + each.replace('/', '-'));
            }
        }
    }

    private static FilePayload photo(String name) {
        return new FilePayload(name, "image/jpeg", Pictures.jpeg(2400, 1800));
    }
}
