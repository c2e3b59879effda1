package vn.nguon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * A real Chromium, in which people of the tests work: each has a window of their own, signed in on the page.
 *
 * <pre>{@code
 * Page page = browsing.signedIn(manager, Screen.PHONE);
 * page.navigate(browsing.at("/console/places"));
 * browsing.look(page, "places");
 * }</pre>
 */
public final class Browsing implements AutoCloseable {

    /** How large the window is. */
    public enum Screen {
        PHONE(360, 740),
        DESK(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Two frames: the page has its new colours then, since nothing moves where motion is not wanted. */
    private static final String DRAWN = "new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)))";

    private static final String TOO_SMALL_TO_TOUCH = """
            [...document.querySelectorAll('main button, main .button, main summary, main input:not([type=hidden]), main select, nav a')]
              .filter(one => one.checkVisibility() && !one.closest('.choice'))
              .filter(one => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 44)
              .map(one => one.outerHTML)""";

    private final People people;
    private final Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Browsing(People people, Browser browser) {
        this.people = people;
        this.browser = browser;
    }

    /** Begins in {@link Chromium}, or skips the test where there is none. */
    public static Browsing start(People people) {
        return new Browsing(people, Chromium.running());
    }

    /** The whole address of a path of the platform under test; as {@code localhost}, which browsers trust with cameras. */
    public String at(String path) {
        return people.address().replace("127.0.0.1", "localhost") + path;
    }

    /** A window of somebody who is not signed in. */
    public Page open(Screen screen) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        windows.add(window);
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("the server responded with a status of")
                    && !message.text().contains("net::ERR_")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(at("/")) && request.url().startsWith("http")) {
                complaints.add(page.url() + " asked another host: " + request.url());
            }
        });
        return page;
    }

    /** A window of that person, who signed in on the page. */
    public Page signedIn(Person person, Screen screen) {
        Page page = open(screen);
        page.navigate(at("/sign-in"));
        page.fill("#login", person.login());
        page.fill("#password", Person.PASSWORD);
        page.click("form button[type=submit]");
        page.waitForLoadState();
        assertThat(page.url()).doesNotContain("/sign-in");
        return page;
    }

    /**
     * Looks at the page as it is, by day and by night, keeps pictures of it, and says what stands in somebody's way: what
     * axe-core finds serious, what is wider than the screen or too small to touch, errors of scripts, other hosts.
     */
    public void look(Page page, String name) {
        List<String> barriers = new ArrayList<>(complaints);
        complaints.clear();
        for (ColorScheme light : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            page.evaluate(DRAWN);
            Album.keep(
                    page,
                    "%s-%d-%s"
                            .formatted(name, page.viewportSize().width, light == ColorScheme.DARK ? "dark" : "light"));
            barriers.addAll(light == ColorScheme.DARK ? Barriers.ofColourOn(page) : Barriers.on(page));
        }
        Object wider = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(wider)) {
            barriers.add("wider than the screen");
        }
        @SuppressWarnings("unchecked")
        List<String> small = (List<String>) page.evaluate(TOO_SMALL_TO_TOUCH);
        small.forEach(one -> barriers.add("too small to touch: " + one));
        assertThat(barriers).as(name).isEmpty();
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
