package vn.nguon.pages.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Whoever types a number sees how it was read before it counts, without asking the server. */
@PlatformTest
record NumberFieldsBrowserTests(People people, ApplicationContext context) {

    @Test
    void whatWasReadStandsBesideWhatWasTyped() {
        Maker maker = Chains.in(context).cooperative("HTX Dấu Phẩy");
        LotId crop = maker.grows("Atiso đỏ", "5000 MTK");
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(maker.person(), Screen.PHONE);
            page.navigate(browsing.at("/console/record/lots/" + crop.value() + "/harvest"));
            page.waitForSelector("form[data-ready]");
            Locator read = page.locator("[data-read]");

            page.fill("[name=quantity]", "1500");
            assertThat(read).hasCount(0);
            page.fill("[name=quantity]", "1.500");
            assertThat(read).hasText("= 1500 kg");
            browsing.look(page, "number-read");
            page.fill("[name=quantity]", "0.500");
            assertThat(read).hasText("= 0,5 kg");
            page.selectOption("[name=unit]", "TNE");
            assertThat(read).hasText("= 0,5 tấn");
            page.fill("[name=quantity]", "12.345.678");
            assertThat(read).hasText("= 12\u202f345\u202f678 tấn");
            page.fill("[name=quantity]", "1.500.00");
            assertThat(read).hasText("Có thể là 1.500 hoặc 150.000. Hãy gõ lại cho rõ.");
            browsing.look(page, "number-asked");

            page.click("main .go button");
            assertThat(page.url()).endsWith("/harvest");
            assertThat(page.locator("[name=quantity]:invalid")).hasCount(1);

            page.fill("[name=quantity]", "1,5");
            page.click("main .go button");
            assertThat(page.locator(".said")).containsText("1,5 tấn");
        }
    }

    /** Sums on the page are what the server will find. */
    @Test
    void theBalanceIsReadAsTheServerReadsIt() {
        Maker maker = Chains.in(context).cooperative("HTX Dấu Phẩy");
        LotId fresh = maker.buys("Atiso đỏ", "10 TNE");
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(maker.person(), Screen.PHONE);
            page.navigate(browsing.at("/console/record/lots/" + fresh.value() + "/processing"));
            page.waitForSelector("form[data-ready]");

            page.fill("[name='inputs[0].quantity']", "0.500");
            page.selectOption("[name='inputs[0].unit']", "KGM");
            page.fill("[name='outputs[0].name']", "Atiso khô");
            page.fill("[name='outputs[0].quantity']", "1,4");
            page.selectOption("[name='outputs[0].unit']", "GRM");
            assertThat(page.locator(".balance")).hasText("Vào 0,5 kg · Ra 0,0014 kg · Hao hụt 0,4986 kg (99,7 %)");
            browsing.look(page, "number-balance");
            page.click("main .go button");

            assertThat(page.locator(".said")).containsText("1,4 g");
            assertThat(maker.has(fresh)).isEqualTo("9.9995");
        }
    }
}
