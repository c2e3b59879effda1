package vn.nguon.authority;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** What the authority sees of an organisation that looks like others, and how it admits it all the same. */
@PlatformTest
record LookAlikeDeskBrowserTests(People people) {

    @Test
    void whatLooksAlikeIsShownAndAdmittedWithAReason() {
        String word = UUID.randomUUID()
                .toString()
                .substring(0, 13)
                .replace('-', 'k')
                .replace('1', 'u')
                .replace('0', 'v');
        people.organisation("HTX Dược liệu Phong Điền " + word);
        OrganisationId old = people.organisation("HTX\u202e Dược liệu Phong Điền " + word);
        people.organisation("\u041dTX Dược liệu Phong Điền " + word);
        long again = Api.of(people.administrator())
                .post("/api/v1/registrations", """
                        {"organisation": {"kind": "COOPERATIVE", "name": "HTX Dược liệu Phong Điền %s",
                          "address": "Thôn 3, xã Phong Hiền, Huế", "representative": "Trần Thị Sen",
                          "phone": "0234 3822 345"},
                         "manager": {"login": "m%s", "name": "Trần Thị Sen", "password": "%s"}}
                        """.formatted(word, word, Person.PASSWORD))
                .created()
                .number("$.id");

        try (Browsing browsing = Browsing.start(people)) {
            for (Browsing.Screen screen : Browsing.Screen.values()) {
                Page page = browsing.signedIn(people.authority(), screen);
                page.navigate(browsing.at("/admin/organisations/" + again));
                browsing.look(page, "look-alike");
                assertThat(page.locator("#admit-differsFrom > li")).hasCount(3);
                assertThat(page.locator("#admit-differsFrom")).containsText("HTX⟨U+202E⟩ Dược liệu");
                assertThat(page.locator("#admit-differsFrom")).containsText("Lẫn chữ lạ: \u041d (U+041D)");
                page.navigate(browsing.at("/admin/organisations/" + old.value()));
                browsing.look(page, "look-alike-of-old");
            }
            Page page = browsing.signedIn(people.authority(), Browsing.Screen.PHONE);
            page.navigate(browsing.at("/admin/organisations/" + again));
            page.fill("#admit-reason", "Giấy đăng ký số 3107, hợp tác xã của xã khác");
            page.click("button:has-text('Chấp nhận')");
            assertThat(page.locator(".said")).containsText("Đã chấp nhận");
        }
    }
}
