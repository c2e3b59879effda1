package vn.nguon.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.language.Language;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.TypedNumber;
import vn.nguon.testing.Chromium;
import vn.nguon.testing.TypedNumbers;

/** The script reads numbers as the server does, and as the specification says. */
class NumbersBrowserTests {

    private static final String HERE = "http://scripts.test/";

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theScriptReadsTheTableAsTheServerDoes(String tag) {
        Language language = Language.of(tag);
        try (BrowserContext window = Chromium.running().newContext()) {
            Page page = window.newPage();
            page.route("**/*.js", asked -> asked.fulfill(script(asked.request().url())));
            page.route(
                    HERE,
                    asked -> asked.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<!doctype html><html lang=\"" + language.tag() + "\"><body></body></html>")));
            page.navigate(HERE);
            page.evaluate("async () => { window.numbers = await import('/frame/numbers.js'); }");

            assertThat(TypedNumbers.table()).allSatisfy(vector -> {
                String expected = language == Language.VI ? vector.vi() : vector.en();

                assertThat(page.evaluate("typed => numbers.plain(typed)", vector.typed()))
                        .isEqualTo(expected);
                assertThat(server(language, vector.typed())).isEqualTo(expected);
                if (expected == null) {
                    assertThat(asked(language, vector.typed())).contains(mightBe(page, vector.typed()));
                }
            });
        }
    }

    private static @Nullable String server(Language language, String typed) {
        try {
            return new TypedNumber(typed, language)
                    .read("quantity")
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (Invalid asked) {
            return null;
        }
    }

    private static String asked(Language language, String typed) {
        try {
            return "read as " + new TypedNumber(typed, language).read("quantity");
        } catch (Invalid asked) {
            return asked.sentence().en();
        }
    }

    /** As the server's sentence has it: {@code can be 1.500 or 150.000}. */
    private static String mightBe(Page page, String typed) {
        Object readings = page.evaluate("typed => numbers.readings(typed).join(' or ')", typed);
        return "".equals(readings) ? "Type a number" : "can be " + readings;
    }

    /** As it lies in its folder: its imports find their way from there. */
    private static Route.FulfillOptions script(String address) {
        String resource = "/static/js" + URI.create(address).getPath();
        try (InputStream file = NumbersBrowserTests.class.getResourceAsStream(resource)) {
            return new Route.FulfillOptions()
                    .setContentType("text/javascript;charset=UTF-8")
                    .setBodyBytes(Objects.requireNonNull(file, resource).readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
