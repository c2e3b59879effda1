package vn.nguon.pages.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** A cooperative joins, in a real browser. */
@PlatformTest
record RegisterBrowserTests(People people) {

    @Test
    void aCooperativeFindsThePageCorrectsAFaultAndArrivesAtToday() {
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.open(Screen.PHONE);
            page.navigate(browsing.at("/"));
            browsing.look(page, "welcome");
            page.click("a[href='/register']");
            assertThat(page.locator("h1")).hasText("Đăng ký đơn vị");
            browsing.look(page, "register");
            fill(page, "sen");

            // Neither browser nor script says what is wrong: the server does, beside the field.
            page.evaluate("document.querySelector('form').noValidate = true");
            page.fill("[id='organisation.gln']", "8938505970005");
            page.click("text=Gửi đăng ký");
            assertThat(page.locator(".field.wrong")).containsText("GLN");
            assertThat(page.locator("[id='organisation.kind']")).hasValue("COOPERATIVE");
            assertThat(page.locator("[id='organisation.name']")).hasValue("Hợp tác xã Sen Tịnh Tâm");
            assertThat(page.locator("[id='manager.password']")).isEmpty();
            browsing.look(page, "register-refused");

            page.fill("[id='organisation.gln']", "");
            page.fill("[id='manager.password']", Person.PASSWORD);
            page.click("text=Gửi đăng ký");

            assertThat(page.locator("h1")).hasText("Hôm nay");
            assertThat(page.locator(".said")).containsText("Đã nhận đăng ký của Hợp tác xã Sen Tịnh Tâm");
            assertThat(page.locator(".note")).containsText("chờ cơ quan quản lý xem");
            assertThat(page.locator("[aria-current=step]")).containsText("Khai một địa điểm");
            browsing.look(page, "registered");

            page.navigate(browsing.at("/register"));
            assertThat(page.locator("h1")).hasText("Hôm nay");
        }
    }

    @Test
    void itReadsWellOnADeskInEnglishAndWhatIsTakenIsSaid() {
        String taken = people.inspector().login();
        try (Browsing browsing = Browsing.start(people)) {
            for (Screen screen : Screen.values()) {
                Page page = browsing.open(screen);
                page.navigate(browsing.at("/sign-in?lang=en"));
                browsing.look(page, "sign-in-en");
                page.click("text=Register your organisation");
                assertThat(page.locator("h1")).hasText("Register your organisation");
                browsing.look(page, "register-en");
                fill(page, "en");
                page.fill("[id='manager.login']", taken);
                page.click("form button[type=submit]");
                assertThat(page.locator(".field.wrong")).containsText("This login is taken");
                browsing.look(page, "register-en-refused");

                page.click(".aside a");
                assertThat(page.locator("h1")).hasText("Sign in");
            }
            Page desk = browsing.open(Screen.DESK);
            desk.navigate(browsing.at("/register"));
            browsing.look(desk, "register");
        }
    }

    private static void fill(Page page, String word) {
        page.selectOption("[id='organisation.kind']", "COOPERATIVE");
        page.fill("[id='organisation.name']", "Hợp tác xã Sen Tịnh Tâm");
        page.fill("[id='organisation.address']", "Phường Thuận Lộc, thành phố Huế");
        page.fill("[id='organisation.representative']", "Trần Thị Sen");
        page.fill("[id='organisation.phone']", "0234 3822 345");
        page.fill("[id='manager.name']", "Trần Thị Sen");
        page.fill(
                "[id='manager.login']",
                word + "-" + UUID.randomUUID().toString().substring(0, 8));
        page.fill("[id='manager.password']", Person.PASSWORD);
    }
}
