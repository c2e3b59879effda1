package vn.nguon.cooperative.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
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

/** A phone whose stores are full or fail: what somebody records is on the books once, or said beside the form. */
@PlatformTest
record FullPhoneBrowserTests(People people, ApplicationContext context) {

    private static final String PURCHASE = "/console/record/new/purchase";
    private static final String FULL = "throw new DOMException('full', 'QuotaExceededError')";

    @Test
    void aPurchaseIsOneLotThoughNotAByteIsFreeForWhatAPageRemembers() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.goTo(PURCHASE).ready();
            phone.page().evaluate("""
                    () => {
                      for (let size = 1 << 22; size >= 1; size >>= 1) {
                        for (;;) {
                          try { localStorage.setItem('full-' + size + '-' + localStorage.length, 'x'.repeat(size)); }
                          catch { break; }
                        }
                      }
                    }""");
            buy(phone).press("Ghi: mua");
            phone.page().waitForURL(address -> !address.contains(PURCHASE));
            phone.goTo("/console/outbox").nothingWaits();
            browsing.look(phone.page(), "full-local-storage");
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    /** What a store says when it cannot be written: at once, in the transaction, at its opening, or never. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IDBObjectStore.prototype.put = () => { " + FULL + "; };",
                """
                const put = IDBObjectStore.prototype.put;
                IDBObjectStore.prototype.put = function (value) {
                  const asked = put.call(this, value);
                  asked.addEventListener('success', () => this.transaction.abort());
                  return asked;
                };""",
                """
                IDBDatabase.prototype.transaction = () => {
                  throw new DOMException('The database connection is closing.', 'InvalidStateError');
                };""",
                "IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };",
                "IDBFactory.prototype.open = () => ({});",
                "Object.defineProperty(window, 'indexedDB', {get: () => { "
                        + "throw new DOMException('refused', 'SecurityError'); }});",
                "Object.defineProperty(window, 'indexedDB', {value: undefined});",
                """
                for (const store of ['localStorage', 'sessionStorage'])
                  Object.defineProperty(window, store, {get: () => { throw new DOMException('no', 'SecurityError'); }});
                IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
                window.BroadcastChannel = class { constructor() { throw new DOMException('no', 'SecurityError'); } };
                navigator.locks.request = async () => { throw new DOMException('no', 'SecurityError'); };"""
            })
    void whatAPhoneCannotKeepIsSentAllTheSameAndOnce(String fault) {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.page().addInitScript(fault);
            phone.goTo(PURCHASE).ready();
            buy(phone).press("Ghi: mua");
            phone.page().waitForURL(address -> address.contains("/console/record/lots/"));
            browsing.look(phone.page(), "full-sent");
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @Test
    void whatCannotBeKeptNorSentIsSaidBesideTheFormWhereEverythingStays() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.page().addInitScript("IDBObjectStore.prototype.put = () => { " + FULL + "; };");
            phone.goTo(PURCHASE).ready().withoutNetwork();
            buy(phone).photograph().sees("Máy không còn chỗ giữ ảnh này");
            phone.press("Ghi: mua");
            assertThat(phone.page().locator("form .refusal")).containsText("Máy này không giữ được ghi chép");
            assertThat(phone.page().locator("[name=quantity]")).hasValue("12,5");
            assertThat(phone.page().locator("[data-photos='at.photos[]'] figure"))
                    .hasCount(1);
            browsing.look(phone.page(), "full-not-kept");
            assertThat(bought(buyer)).isEmpty();

            phone.withNetwork().press("Ghi: mua");
            phone.page().waitForURL(address -> address.contains("/console/record/lots/"));
        }
        assertThat(bought(buyer)).hasSize(1);
        Api api = Api.of(buyer.person());
        assertThat(api.get("/api/v1/lots/" + bought(buyer).get(0) + "/journey")
                        .ok()
                        .texts("$.events[*].photos[*]"))
                .hasSize(1);
    }

    @Test
    void anAnswerThatWasLostIsAskedForAgainUnderTheSameKey() throws IOException {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people);
                Line line = Line.to(people.address())) {
            Phone phone = new Phone(browsing.open(Screen.PHONE), line.address()).signIn(buyer.person());
            phone.page().addInitScript("IDBObjectStore.prototype.put = () => { " + FULL + "; };");
            phone.goTo(PURCHASE).ready();
            line.loseAnswersTo("POST " + PURCHASE);
            buy(phone).press("Ghi: mua");
            assertThat(phone.page().locator("form .refusal")).containsText("Máy này không giữ được ghi chép");
            assertThat(line.lost()).isPositive();
            assertThat(bought(buyer)).hasSize(1);

            line.mend();
            phone.press("Ghi: mua");
            phone.page().waitForURL(address -> address.contains("/console/record/lots/"));
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @Test
    void anActivationThatCannotBeKeptIsSaidBesideTheFormAndCountsOnce() {
        Maker packer = Chains.in(context).cooperative("HTX Gừng Huế");
        Rolls rolls = new Rolls(context);
        LotId lot = rolls.lot(packer.person(), rolls.product(packer.organisation(), null), 100);
        StampOrder.Issued order = rolls.issued(packer.person(), 50);
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(packer.person());
            phone.page().addInitScript("IDBObjectStore.prototype.put = () => { " + FULL + "; };");
            phone.goTo("/console/activate").ready().withoutNetwork();
            phone.choose("lotId", lot.value().toString());
            long first = order.issue().numbers().first();
            phone.type("first", StampSerial.of(first).toString())
                    .type("last", StampSerial.of(first + 49).toString());
            phone.press("Xem trước").press("Kích hoạt 50 tem").sees("Máy này không giữ được ghi chép");
            browsing.look(phone.page(), "full-activation");
            assertThat(rolls.activatedOn(lot)).isZero();

            phone.withNetwork().press("Kích hoạt 50 tem").sees("Đã kích hoạt 50 tem");
        }
        assertThat(rolls.activatedOn(lot)).isEqualTo(50);
    }

    @Test
    void aPageComesFromTheNetworkThoughThereIsNoRoomToKeepItOrItsScripts() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.readyFor(PURCHASE);
            phone.page().evaluate("() => caches.delete('nguon-assets')");
            JsonObject quota = new JsonObject();
            quota.addProperty("origin", browsing.at(""));
            quota.addProperty("quotaSize", 1);
            phone.page().context().newCDPSession(phone.page()).send("Storage.overrideQuotaForOrigin", quota);
            phone.goTo(PURCHASE).ready();
            buy(phone).press("Ghi: mua");
            phone.page().waitForURL(address -> address.contains("/console/record/lots/"));
            browsing.look(phone.page(), "full-caches");
        }
        assertThat(bought(buyer)).hasSize(1);
    }

    @Test
    void whatIsHalfTypedIsSaidNotToBeKept() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(buyer.person());
            phone.page().addInitScript("IDBObjectStore.prototype.put = () => { " + FULL + "; };");
            phone.goTo(PURCHASE).ready();
            buy(phone).sees("Máy này không còn chỗ giữ những gì gõ dở");
            assertThat(phone.page().locator("[name=name]")).hasValue("Gừng tươi");
            browsing.look(phone.page(), "full-draft");
        }
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
