package vn.nguon.cooperative.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.jspecify.annotations.Nullable;
import vn.nguon.testing.Person;
import vn.nguon.testing.Pictures;
import vn.nguon.trace.LotId;

/** A phone in the shed, in the words of who holds it. */
final class Phone {

    private static final double LONG = 30_000;
    private static final int TRIES = 240;
    private static final String KEPT = "async path => !!(await (await caches.open('nguon-pages')).match(path))";

    private final Page page;
    private final String address;

    Phone(Page page, String address) {
        this.page = page;
        this.address = address;
        page.setDefaultTimeout(LONG * 2);
    }

    Page page() {
        return page;
    }

    Phone signIn(Person person) {
        page.navigate(address + "/sign-in?to=/console/record");
        page.fill("#login", person.login());
        page.fill("#password", Person.PASSWORD);
        page.click("form button[type=submit]");
        assertThat(page.locator("h1")).hasText("Ghi chép", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        return this;
    }

    /** The page will be there without network: waits until the phone has fetched it ahead. */
    Phone readyFor(String path) {
        return until(KEPT, path);
    }

    /** Waits until a function says so that answers with a promise. */
    Phone holds(String function) {
        return until(function, null);
    }

    private Phone until(String function, @Nullable Object about) {
        for (int i = 0; i < TRIES; i++) {
            if (Boolean.TRUE.equals(page.evaluate(function, about))) {
                return this;
            }
            page.waitForTimeout(250);
        }
        throw new AssertionError(function + " never held of " + about);
    }

    Phone withoutNetwork() {
        page.context().setOffline(true);
        return this;
    }

    Phone withNetwork() {
        page.context().setOffline(false);
        return this;
    }

    Phone goTo(String path) {
        page.navigate(address + path);
        return this;
    }

    Phone reload() {
        page.reload();
        return this;
    }

    /** The form of an act, fully there. */
    Phone act(LotId lot, String act) {
        goTo("/console/record/lots/" + lot.value() + "/" + act);
        return ready();
    }

    Phone ready() {
        page.waitForSelector("form[data-ready]");
        return this;
    }

    Phone type(String field, String value) {
        page.fill("[name='" + field + "']", value);
        return this;
    }

    Phone choose(String field, String value) {
        page.selectOption("[name='" + field + "']", value);
        return this;
    }

    Phone photograph() {
        page.setInputFiles(
                "[data-photos='at.photos[]'] .pick:last-child input",
                new FilePayload("photo.jpg", "image/jpeg", Pictures.jpeg(640, 480)));
        assertThat(page.locator("[data-photos='at.photos[]'] figure")).hasCount(1);
        return this;
    }

    Phone press(String words) {
        page.click("main button:has-text(\"" + words + "\")");
        return this;
    }

    Phone sees(String words) {
        assertThat(page.locator("body"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        return this;
    }

    Phone badgeSays(String words) {
        assertThat(page.locator("[data-waiting]"))
                .hasText(words, new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        return this;
    }

    /** The page has counted what waits, and hides that it is nothing; until it has counted it hides the badge as well. */
    Phone nothingWaits() {
        badgeSays("0 chờ gửi");
        assertThat(page.locator("[data-waiting]")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(LONG));
        return this;
    }

    /** The records on the page of what waits, with their state. */
    Locator records() {
        return page.locator("#outbox li");
    }
}
