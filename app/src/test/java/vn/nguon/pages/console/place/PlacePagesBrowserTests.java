package vn.nguon.pages.console.place;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
record PlacePagesBrowserTests(People people) {

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
