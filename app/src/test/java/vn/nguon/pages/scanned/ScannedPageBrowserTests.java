package vn.nguon.pages.scanned;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nguon.refusal.Language;

/** Looks at every page as people do: on a phone and on a desk, by day and by night, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannedPageBrowserTests {

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

    private static final Path PICTURES = Path.of("target/pictures");

    private Gallery gallery;
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void opensTheBrowser() {
        Path chromium = Stream.of(
                        System.getProperty("nguon.chromium", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (chromium == null) {
            System.out.println("ScannedPageBrowserTests skipped: no Chromium; name one with -Dnguon.chromium=…");
        }
        Assumptions.assumeTrue(chromium != null, "no Chromium on this machine");
        gallery = new Gallery();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    void closesTheBrowser() {
        if (playwright != null) {
            playwright.close();
            gallery.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsAccessibleByDayAndByNight(Language language) {
        List<String> found = new ArrayList<>();
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit(Screen.PHONE, light, language, (sample, page) -> {
                for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                    if (List.of("serious", "critical").contains(rule.getImpact())) {
                        found.add(sample + " " + light + ": " + rule.getId() + " " + rule.getNodes());
                    }
                }
            });
        }

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void nothingIsWiderThanTheScreen(Screen screen) {
        List<String> wide = new ArrayList<>();
        for (Language language : Language.values()) {
            visit(screen, ColorScheme.LIGHT, language, (sample, page) -> {
                int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
                if (width > screen.width) {
                    wide.add(sample + " " + language + ": " + width);
                }
            });
        }

        assertThat(wide).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whateverIsTouchedIsLargeEnough(Language language) {
        List<Object> small = new ArrayList<>();
        visit(Screen.PHONE, ColorScheme.LIGHT, language, (sample, page) -> {
            Object found = page.evaluate("""
                    [...document.querySelectorAll('a:not(.skip), button, summary, input:not([type=hidden]), textarea')]
                      .filter(e => !e.closest('p b') && e.checkVisibility())
                      .filter(e => e.getBoundingClientRect().height < 44)
                      .map(e => e.outerHTML)""");
            if (!List.of().equals(found)) {
                small.add(sample + ": " + found);
            }
        });

        assertThat(small).isEmpty();
    }

    private interface Look {
        void at(String sample, Page page);
    }

    /** Opens every sample, keeps a picture of it, and insists that the page's own policy blocks nothing of it. */
    private void visit(Screen screen, ColorScheme light, Language language, Look look) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(light)
                .setBypassCSP(false))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            for (String sample : gallery.names()) {
                page.navigate(gallery.address(sample, language));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(
                                String.join("-", sample, language.tag(), screen.name(), light.name() + ".png"))));
                look.at(sample, page);
            }
        }

        assertThat(complaints).isEmpty();
    }
}
