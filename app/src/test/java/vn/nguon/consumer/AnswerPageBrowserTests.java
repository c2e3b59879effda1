package vn.nguon.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.nguon.language.Language;
import vn.nguon.testing.Album;
import vn.nguon.testing.Barriers;
import vn.nguon.testing.Chromium;

/** Looks at every page as people do: on a phone and on a desk, by day and by night, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerPageBrowserTests {

    private enum Screen {
        PHONE(360, 740),
        DESK(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final String SHOW_ALL_PICTURES = """
            Promise.all([...document.images].map(async image => {
              image.loading = 'eager'
              if (!image.complete) await new Promise(done => { image.onload = image.onerror = done })
              if (!image.naturalWidth) throw new Error('cannot be shown: ' + image.currentSrc)
            }))""";

    private static final String TOO_SMALL_TO_TOUCH = """
            [...document.querySelectorAll('a:not(.skip), button, summary, input:not([type=hidden]), textarea')]
              .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 44)
              .map(one => one.outerHTML)""";

    private final List<String> barriers = new ArrayList<>();
    private final List<String> tooWide = new ArrayList<>();
    private final List<String> tooSmall = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void looksAtEveryPage() {
        try (Gallery gallery = new Gallery()) {
            Browser browser = Chromium.running();
            for (Language language : Language.all()) {
                look(gallery, browser, Screen.PHONE, language, ColorScheme.DARK, ColorScheme.LIGHT);
                look(gallery, browser, Screen.DESK, language, ColorScheme.LIGHT);
            }
        }
    }

    @Test
    void nothingStandsInAnybodysWay() {
        assertThat(barriers).isEmpty();
    }

    @Test
    void nothingIsWiderThanTheScreen() {
        assertThat(tooWide).isEmpty();
    }

    @Test
    void whateverIsTouchedIsLargeEnough() {
        assertThat(tooSmall).isEmpty();
    }

    @Test
    void theBrowserHasNoComplaintAndThePolicyBlocksNothing() {
        assertThat(complaints).isEmpty();
    }

    private void look(Gallery gallery, Browser browser, Screen screen, Language language, ColorScheme... lights) {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(screen.width, screen.height))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
            for (String sample : gallery.names()) {
                page.navigate(gallery.address(sample, language));
                page.evaluate(SHOW_ALL_PICTURES);
                for (ColorScheme light : lights) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                    String name = String.join("-", sample, language.tag(), screen.name(), light.name());
                    Album.keep(page, name);
                    measure(page, screen, light, name);
                }
            }
        }
    }

    private void measure(Page page, Screen screen, ColorScheme light, String name) {
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width > screen.width) {
            tooWide.add(name + ": " + width);
        }
        for (Object small : (List<?>) page.evaluate(TOO_SMALL_TO_TOUCH)) {
            tooSmall.add(name + ": " + small);
        }
        if (screen == Screen.PHONE) {
            List<String> found = light == ColorScheme.DARK ? Barriers.ofColourOn(page) : Barriers.on(page);
            found.forEach(barrier -> barriers.add(name + ": " + barrier));
        }
    }
}
