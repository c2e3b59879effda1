package vn.nguon.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What tests leave for people to look at, in {@code target/pictures}; {@code -Dnguon.pictures=false} goes without. */
public final class Album {

    private static final Path HERE = Path.of("target/pictures");
    private static final boolean KEPT = Boolean.parseBoolean(System.getProperty("nguon.pictures", "true"));

    private Album() {}

    /** The whole page, under that name. */
    public static void keep(Page page, String name) {
        keep(page, name, true);
    }

    /** What fits on the screen. */
    public static void keepScreen(Page page, String name) {
        keep(page, name, false);
    }

    /** A file that the page gave, under a name of its own: {@code report.pdf}. */
    public static void keep(byte[] file, String name) throws IOException {
        if (KEPT) {
            Files.createDirectories(HERE);
            Files.write(HERE.resolve(name), file);
        }
    }

    private static void keep(Page page, String name, boolean whole) {
        if (KEPT) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(HERE.resolve(name + ".png"))
                    .setFullPage(whole));
        }
    }
}
