package vn.nguon.cooperative.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** What comes between keeping and sending, and between one script and the next: a record arrives once all the same. */
@PlatformTest
record InterruptedBrowserTests(People people, ApplicationContext context) {

    private static final String PURCHASE = "/console/record/new/purchase";

    @Test
    void aStoreThatVanishesBetweenKeepingAndSendingLosesNothing() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.page().addInitScript("""
                    const request = navigator.locks.request.bind(navigator.locks);
                    navigator.locks.request = async (name, act) => {
                      await new Promise(gone => {
                        const asked = indexedDB.deleteDatabase('nguon');
                        asked.onsuccess = asked.onerror = gone;
                      });
                      return request(name, act);
                    };""");
            phone.goTo(PURCHASE).ready();
            buy(phone).press("Ghi: mua");
            phone.page().waitForURL(address -> address.contains("/console/record/lots/"));
            browsing.look(phone.page(), "full-vanished");
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @Test
    void whatWasTypedLastIsBackThoughTheStoreDidNotFinishAsThePageWent() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.page().addInitScript("""
                    addEventListener('pagehide', () => {
                      IDBObjectStore.prototype.put = function () { this.transaction.abort(); };
                    });""");
            phone.goTo(PURCHASE).ready();
            buy(phone).goTo(PURCHASE).ready().sees("Đã lấy lại những gì bạn gõ dở");
            assertThat(phone.page().locator("[name=quantity]")).hasValue("12,5");
            phone.press("Ghi: mua");
            phone.page().waitForURL(address -> address.contains("/console/record/lots/"));
            phone.goTo(PURCHASE).ready();
            assertThat(phone.page().locator("[name=quantity]")).hasValue("");
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @Test
    void aStoreThatANewerScriptMadeOverIsUsedAsItIs() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.goTo(PURCHASE).ready();
            Phone newer = new Phone(phone.page().context().newPage(), browsing.at(""));
            newer.goTo("/console/outbox").nothingWaits();
            newer.page().evaluate("""
                    () => new Promise((done, fail) => {
                      const asked = indexedDB.open('nguon', 7);
                      asked.onsuccess = () => { asked.result.close(); done(); };
                      asked.onerror = () => fail(asked.error);
                    })""");
            buy(phone).press("Ghi: mua");
            phone.page().waitForURL(address -> address.contains("/console/record/lots/"));
            phone.goTo("/console/outbox").sees("gửi lúc").nothingWaits();
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @Test
    void aPageThatIsClosedBetweenKeepingAndSendingLeavesItsRecordToTheNext() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.page().addInitScript("""
                    const ask = window.fetch;
                    window.fetch = (path, how) => how?.method === 'POST' ? new Promise(() => {}) : ask(path, how);""");
            phone.goTo(PURCHASE).ready();
            Phone next = new Phone(phone.page().context().newPage(), browsing.at(""));
            next.goTo("/console/outbox").nothingWaits();
            buy(phone).press("Ghi: mua");
            next.badgeSays("1 chờ gửi");
            phone.page().close();
            next.reload().sees("gửi lúc").nothingWaits();
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 401, 200})
    void aPhotoThatMeetsABusyServerOrAStrangersPageGoesWithTheRecord(int status) {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.page().addInitScript("""
                    const ask = window.fetch;
                    let asked = 0;
                    window.fetch = (path, how) => path === '/api/v1/files' && !asked++
                      ? Promise.resolve(new Response('<html></html>', {status: %d})) : ask(path, how);""".formatted(status));
            phone.goTo(PURCHASE).ready();
            buy(phone).photograph().sees("Ảnh giữ trên máy").press("Ghi: mua");
            phone.page().waitForURL(address -> address.contains("/console/record/lots/"));
        }
        assertThat(bought(buyer)).hasSize(1);
        assertThat(Api.of(buyer.person())
                        .get("/api/v1/lots/" + bought(buyer).get(0) + "/journey")
                        .ok()
                        .texts("$.events[*].photos[*]"))
                .hasSize(1);
    }

    @Test
    void twoTabsThatCannotAgreeWhoSendsStillSendOnce() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.readyFor("/console/outbox").readyFor(PURCHASE);
            phone.page().context().addInitScript("Object.defineProperty(navigator, 'locks', {value: undefined});");
            Phone other = new Phone(phone.page().context().newPage(), browsing.at(""));
            other.goTo("/console/outbox").nothingWaits();
            phone.goTo(PURCHASE).ready().withoutNetwork();
            buy(phone).press("Ghi: mua");
            phone.badgeSays("1 chờ gửi");
            other.badgeSays("1 chờ gửi");

            phone.withNetwork().nothingWaits();
            other.nothingWaits();
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @Test
    void aPageOfYesterdayWorksWithoutNetworkThoughTheWorkerIsOfToday() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.readyFor(PURCHASE).readyFor("/console/outbox");
            // As if scripts and styles had been others when the page was kept: their addresses have another hash.
            phone.page().evaluate("""
                    async path => {
                      const pages = await caches.open('nguon-pages');
                      const assets = await caches.open('nguon-assets');
                      const page = await pages.match(path);
                      const hashes = /\\/static\\/[0-9a-f]{12}\\//g;
                      for (const key of await assets.keys()) {
                        const before = key.url.replace(hashes, '/static/000000000000/');
                        const kept = await assets.match(key.url);
                        // Scripts import each other by such addresses: those of yesterday, those of yesterday.
                        await assets.put(before, new Response((await kept.text()).replace(hashes, '/static/000000000000/'),
                          {headers: kept.headers}));
                      }
                      await assets.put('/static/111111111111/nobody.js', new Response('', {status: 200}));
                      await pages.put(path, new Response((await page.text()).replace(hashes, '/static/000000000000/'),
                        {headers: page.headers}));
                      // Another address is another worker: it is installed, and takes the place of the one before.
                      await navigator.serviceWorker.register('/console/sw.js?of=today', {scope: '/'});
                    }""", PURCHASE);
            phone.holds("async () => !(await caches.match('/static/111111111111/nobody.js'))");
            phone.withoutNetwork().goTo(PURCHASE).ready().sees("trang này giữ từ");
            buy(phone).press("Ghi: mua").badgeSays("1 chờ gửi");
            phone.withNetwork().nothingWaits();
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @Test
    void whatWaitsBehindARefusalIsNotSaidToWaitForTheNetwork() {
        Maker seller = Chains.in(context).cooperative("HTX Gừng Huế");
        LotId ginger = seller.buys("Gừng tươi", "100 KGM");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(seller.person());
            phone.act(ginger, "retail").type("lots[0].quantity", "500").press("Ghi: bán ra ngoài");
            assertThat(phone.page().locator("form .refusal")).isVisible();
            // Gone away from what was refused, and written down anew.
            phone.act(ginger, "retail").type("lots[0].quantity", "30").press("Ghi: bán ra ngoài");
            phone.sees("Có việc bị từ chối ở dưới").sees("Chờ giải quyết việc bị từ chối: Bán ra ngoài");
            assertThat(phone.page().locator("main")).not().containsText("khi có mạng");
            browsing.look(phone.page(), "held-behind-a-refusal");
        }
        assertThat(seller.has(ginger)).isEqualTo("100");
    }

    @Test
    void goingBackFromAnActivationThatWasRefusedCorrectsIt() {
        Maker packer = Chains.in(context).cooperative("HTX Gừng Huế");
        Rolls rolls = new Rolls(context);
        LotId lot = rolls.lot(packer.person(), rolls.product(packer.organisation(), null), 100);
        StampOrder.Issued order = rolls.issued(packer.person(), 200);
        long first = order.issue().numbers().first();
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(packer.person());
            phone.goTo("/console/activate").ready().choose("lotId", lot.value().toString());
            phone.type("first", StampSerial.of(first).toString())
                    .type("last", StampSerial.of(first + 79).toString());
            phone.press("Xem trước").ready();
            // Somebody else is quicker, while it is being read.
            rolls.activated(packer.person(), Rolls.part(order, 100, 50), lot);
            phone.press("Kích hoạt 80 tem");
            assertThat(phone.page().locator("form .refusal")).isVisible();
            phone.page().click("main a:has-text('Sửa và gửi lại')");
            phone.ready().sees("Dán lên lô");
            phone.type("last", StampSerial.of(first + 39).toString());
            phone.press("Xem trước").ready().press("Kích hoạt 40 tem").sees("Đã kích hoạt 40 tem");
            phone.goTo("/console/outbox").nothingWaits();
        }
        assertThat(rolls.activatedOn(lot)).isEqualTo(90);
    }

    private Phone phone(Browsing browsing) {
        return new Phone(browsing.open(Screen.PHONE), browsing.at(""));
    }

    private static Phone buy(Phone phone) {
        return phone.type("name", "Gừng tươi")
                .type("quantity", "12,5")
                .type("supplier", "Bà Năm")
                .type("supplierAddress", "Nam Đông, Huế");
    }

    /** The lots bought, by id. */
    private static List<String> bought(Maker buyer) {
        return Api.of(buyer.person()).get("/api/v1/lots").ok().texts("$.items[?(@.name == 'Gừng tươi')].id");
    }
}
