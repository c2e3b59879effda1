package vn.nguon.cooperative.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
record PlacePagesBrowserTests(People people) {

    private static final String SQUARE = "16.5364, 107.3853\n16.5364, 107.3858\n16.5369, 107.3858\n16.5369, 107.3853";

    @Test
    void aMemberPutsAPlotOnRecordAndCorrectsIt() {
        Person member = people.member(people.organisation("HTX Dược liệu Phong Điền"));
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console/places"));
            browsing.look(page, "places-empty");

            page.click("text=Thêm địa điểm");
            page.selectOption("#kind", "PLOT");
            page.fill("#name", "Ruộng atiso Phong Mỹ");
            page.fill("[id='areaM2']", "12.500,5");
            page.fill("[id='coordinates.latitude']", "16,5367");
            browsing.look(page, "place-new");
            page.click("text=Ghi địa điểm này");

            // One coordinate without the other is refused, and nothing typed is lost.
            assertThat(page.locator(".refusal")).isVisible();
            assertThat(page.locator("[id='areaM2']")).hasValue("12.500,5");
            browsing.look(page, "place-refused");
            page.fill("[id='coordinates.longitude']", "107,3856");
            page.click("text=Ghi địa điểm này");

            assertThat(page.locator(".said")).containsText("Ruộng atiso Phong Mỹ");
            browsing.look(page, "places-one");
            page.click(".list a:has-text(\"Ruộng atiso Phong Mỹ\")");
            assertThat(page.locator("[id='areaM2']")).hasValue("12500,5");
        }
    }

    @Test
    void theCommuneOfTodayIsOfferedAsItIsTyped() {
        Person member = people.member(people.organisation("HTX Dược liệu Khe Tre"));
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console/places/new"));
            page.selectOption("#kind", "WORKSHOP");
            page.fill("#name", "Xưởng sấy");

            page.locator("#commune").pressSequentially("khe tre");
            assertThat(page.locator("#commune-offers option").first())
                    .hasAttribute("value", "Xã Khe Tre, Thành phố Huế");
            page.locator("#commune").fill("");
            page.locator("#commune").pressSequentially("thuong quang hue");
            assertThat(page.locator("#commune-offers option").first())
                    .hasAttribute("value", "Xã Long Quảng, Thành phố Huế");
            page.fill("#commune", "a lưới");
            page.click("text=Ghi địa điểm này");
            assertThat(page.locator("#commune-error")).containsText("Xã A Lưới 1, Thành phố Huế");
            browsing.look(page, "place-commune-refused");

            page.fill("#commune", "Khe Tre, Huế");
            page.click("text=Ghi địa điểm này");
            page.click(".list a:has-text(\"Xưởng sấy\")");
            assertThat(page.locator("#commune")).hasValue("Xã Khe Tre, Thành phố Huế");
        }
    }

    @Test
    void aPlotIsDrawnOnTheMapAndItsAreaComputed() {
        Person member = people.member(people.organisation("HTX Atiso Phong Điền"));
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.context().grantPermissions(List.of("geolocation"));
            page.context().setGeolocation(new Geolocation(16.5367, 107.3856).setAccuracy(8));
            page.navigate(browsing.at("/console/places/new"));
            page.selectOption("#kind", "PLOT");
            page.fill("#name", "Ruộng atiso Phong Mỹ");

            page.click("text=Lấy vị trí tôi đang đứng");
            assertThat(page.locator("[data-told]")).containsText("Chính xác khoảng 8 m");
            assertThat(page.locator("[id='coordinates.latitude']")).hasValue("16,5367");
            assertThat(page.locator("[id='coordinates.longitude']")).hasValue("107,3856");

            page.click("text=Vẽ ranh giới");
            page.click(".map", new Page.ClickOptions().setPosition(100, 80));
            page.click(".map", new Page.ClickOptions().setPosition(240, 80));
            page.click(".map", new Page.ClickOptions().setPosition(240, 220));
            page.click(".map", new Page.ClickOptions().setPosition(100, 220));
            assertThat(page.locator(".map-corner")).hasCount(4);
            assertThat(page.locator("#measured")).containsText("Ranh giới này bao");
            pull(page, page.locator(".map-middle").first(), 0, -40);
            assertThat(page.locator(".map-corner")).hasCount(5);
            browsing.look(page, "place-drawn");
            page.click("text=Bỏ góc cuối");
            assertThat(page.locator(".map-corner")).hasCount(4);

            // What is typed is drawn, and the server says how large it is.
            page.fill("#outline", SQUARE);
            assertThat(page.locator(".map-corner")).hasCount(4);
            assertThat(page.locator("#measured b")).hasText("2.953 m²");
            page.click("text=Ghi vào diện tích");
            assertThat(page.locator("#areaM2")).hasValue("2953");
            page.fill("#areaM2", "2.900");
            page.click("text=Ghi địa điểm này");

            assertThat(page.locator(".said")).containsText("Ruộng atiso Phong Mỹ");
            assertThat(page.locator(".land circle")).hasCount(1);
            browsing.look(page, "places-map");
            page.click(".list a:has-text(\"Ruộng atiso Phong Mỹ\")");
            assertThat(page.locator("#areaM2")).hasValue("2900");
            assertThat(page.locator("#outline")).hasValue(SQUARE);
            assertThat(page.locator(".map-corner")).hasCount(4);
            browsing.look(page, "place-outlined");
        }
    }

    private static void pull(Page page, Locator handle, double right, double down) {
        BoundingBox box = handle.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + right, y + down, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }

    @Test
    void theOutlineOfAPlotNeedsNoMouse() {
        Person member = people.member(people.organisation("Lotus of the Lake"));
        Forms.of(member).send("/account?version=1", "name", "Ms Lotus", "language", "en");
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(member, Screen.PHONE);
            page.navigate(browsing.at("/console/places/new"));
            page.selectOption("#kind", "PLOT");
            page.fill("#name", "Hồ sen Tịnh Tâm");
            page.focus("#corners summary");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().insertText("16.5364 107.3853\n16.5369 107.3858\n16.5364 107.3858\n16.5369 107.3853");
            assertThat(page.locator("#measured")).containsText("crosses itself");
            browsing.look(page, "place-crossed");
            page.fill("#outline", SQUARE);
            assertThat(page.locator("#measured b")).hasText("2,953 m²");
            page.focus("#areaM2");
            page.keyboard().press("Enter");

            // Neither the point nor the area was typed: they are those of the outline.
            page.click(".list a:has-text(\"Hồ sen Tịnh Tâm\")");
            assertThat(page.locator("[id='coordinates.latitude']")).hasValue("16.53665");
            assertThat(page.locator("#areaM2")).hasValue("2953");
            browsing.look(page, "place-outlined-en");
        }
    }

    @Test
    void aDeskShowsTheRail() {
        Person manager = people.manager(people.organisation("HTX Sen Huế"));
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(manager, Screen.DESK);
            page.navigate(browsing.at("/console/places/new"));

            browsing.look(page, "place-new-desk");
            assertThat(page.locator(".rail")).isVisible();
        }
    }
}
