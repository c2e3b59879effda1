package vn.nguon.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The one real browser of all tests: starting it takes seconds, a window of one's own in it almost nothing. */
public final class Chromium implements LauncherSessionListener {

    private static @Nullable Playwright driver;
    private static @Nullable Browser browser;

    /** The browser, started where it does not run yet; or skips the test, saying so, where there is none. */
    public static Browser running() {
        if (browser == null || !browser.isConnected()) {
            Path program = program();
            stop();
            driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu")));
        }
        return browser;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private static void stop() {
        if (driver != null) {
            driver.close();
            driver = null;
            browser = null;
        }
    }

    private static Path program() {
        Path chromium = Stream.of(
                        System.getProperty("nguon.chromium", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (chromium == null) {
            System.out.println("Browser tests skipped: no Chromium; name one with -Dnguon.chromium=…");
        }
        Assumptions.assumeTrue(chromium != null, "no Chromium on this machine");
        return chromium;
    }
}
