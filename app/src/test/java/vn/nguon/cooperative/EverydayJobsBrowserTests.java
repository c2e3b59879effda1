package vn.nguon.cooperative;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/**
 * The jobs of every day on a cheap phone: taps and keys are held to what they should cost, seconds of the machine are
 * told. A quarter of the processor, 750 kbit/s, 300 ms a round trip; each page has been seen once before.
 */
@PlatformTest
record EverydayJobsBrowserTests(People people, ApplicationContext context) {

    private static final double LONG = 60_000;

    @Test
    void theJobsOfEveryDayTakeAFewTaps() {
        Chains chains = Chains.in(context);
        Maker maker = chains.cooperative("HTX Atiso Phong Điền");
        ProductId tea = chains.product(maker, "Trà atiso đỏ", "100 GRM", 365);
        LotId crop = maker.grows("Atiso đỏ", "5000 MTK");
        LotId one = maker.harvests(crop, "300 KGM");
        maker.harvests(crop, "200 KGM");
        LotId packed = maker.packs(one, "100 KGM", tea, 900);
        new Rolls(context).issued(maker.person(), tea, 2000);
        long shed = chains.place(maker.organisation(), "Kho Phong Điền").value();
        try (Browsing browsing = Browsing.start(people)) {
            Page page = browsing.signedIn(maker.person(), Screen.PHONE);
            page.setDefaultTimeout(LONG);
            Hand hand = new Hand(page, browsing.at(""));
            for (String seen : new String[] {
                "/console/record/lots/" + crop.value() + "/harvest",
                "/console/activate",
                "/console/record/lots/" + one.value() + "/processing",
                "/console/record/lots/" + one.value() + "/relocation",
                "/console/activate/next?lot=" + packed.value()
            }) {
                page.navigate(browsing.at(seen));
            }
            hand.slow();

            hand.begins("record a harvest");
            hand.tap(".todo:has-text('Ghi thu hoạch') li a").form();
            hand.tap("[name=quantity]").types("120");
            hand.tap("main .go button").said("120 kg");
            hand.took(3, 3);

            hand.begins("activate the next roll");
            hand.tap("text=dán tem kế tiếp").form();
            hand.tap("main .go button").said("Đã kích hoạt 900 tem");
            hand.took(2, 0);

            hand.begins("move goods to one's own shed");
            hand.tap(".acts a:has-text('Ghi chép')");
            hand.tap("#found .list a:has-text('120 kg')");
            hand.tap("main .list a:has-text('Chuyển chỗ')").form();
            hand.chooses("[name='at.placeId']", Long.toString(shed));
            hand.tap("main .go button").said("Đã ghi");
            hand.took(6, 0);

            hand.begins("process two lots into one");
            hand.tap(".acts a:has-text('Ghi chép')");
            hand.tap("#found .list a:has-text('120 kg')");
            hand.tap("main .list a:has-text('Chế biến')").form();
            hand.tap("[name='inputs[0].quantity']").types("120");
            hand.tap("button:has-text('Thêm lô vào')");
            hand.chooses("[name='inputs[1].lotId']", one.value().toString());
            hand.tap("[name='inputs[1].quantity']").types("200");
            hand.tap("[name='outputs[0].name']").types("Atiso khô");
            hand.tap("[name='outputs[0].quantity']").types("40");
            hand.tap("main .go button").said("Đã ghi");
            hand.took(11, 17);
        }
        assertThat(new Rolls(context).activatedOn(packed)).isEqualTo(900);
    }

    /** Somebody's thumb on a slow phone. */
    private static final class Hand {

        private final Page page;
        private final String address;
        private String job = "";
        private int taps;
        private int keys;
        private long machine;
        private long since;

        Hand(Page page, String address) {
            this.page = page;
            this.address = address;
        }

        void slow() {
            CDPSession devtools = page.context().newCDPSession(page);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", 4);
            devtools.send("Emulation.setCPUThrottlingRate", processor);
            JsonObject line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", 300);
            line.addProperty("downloadThroughput", 750_000 / 8);
            line.addProperty("uploadThroughput", 750_000 / 8);
            devtools.send("Network.emulateNetworkConditions", line);
        }

        void begins(String what) {
            page.navigate(address + "/console");
            page.waitForLoadState();
            job = what;
            taps = 0;
            keys = 0;
            machine = 0;
        }

        Hand tap(String what) {
            var target = page.locator(what).first();
            target.waitFor();
            pause();
            taps++;
            since = System.nanoTime();
            target.click();
            return this;
        }

        /** A tap on the list, and one on what is chosen. */
        void chooses(String list, String value) {
            pause();
            taps += 2;
            page.selectOption(list, value);
        }

        Hand types(String text) {
            pause();
            keys += text.length();
            page.keyboard().type(text);
            return this;
        }

        void form() {
            page.waitForSelector("form[data-ready]");
            pause();
        }

        void said(String words) {
            assertThat(page.locator(".said"))
                    .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
            pause();
        }

        /** What came since the last tap was the machine's time. */
        private void pause() {
            if (since != 0) {
                machine += System.nanoTime() - since;
                since = 0;
            }
        }

        void took(int mostTaps, int mostKeys) {
            System.out.printf(Locale.ROOT, "%-32s %2d taps %3d keys %5.1f s%n", job, taps, keys, machine / 1e9);
            assertThat(taps).as(job).isLessThanOrEqualTo(mostTaps);
            assertThat(keys).as(job).isLessThanOrEqualTo(mostKeys);
        }
    }
}
