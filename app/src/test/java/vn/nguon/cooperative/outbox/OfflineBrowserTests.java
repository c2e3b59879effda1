package vn.nguon.cooperative.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.identity.session.Sessions;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** The shed without network: each story ends with what the platform holds, nothing twice and nothing lost. */
@PlatformTest
record OfflineBrowserTests(People people, ApplicationContext context) {

    @Test
    void aHarvestWithItsPhotoSurvivesTheNetworkAndTheReload() {
        Maker grower = Chains.in(context).cooperative("HTX Atiso Phong Điền");
        LotId crop = grower.grows("Atiso đỏ", "5000 MTK");
        Api api = Api.of(grower.person());
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(grower.person());
            browsing.look(phone.page(), "record-choose");
            phone.readyFor("/console/record/lots/" + crop.value() + "/harvest").readyFor("/console/outbox");

            phone.withoutNetwork().reload().sees("trang này giữ từ");
            browsing.look(phone.page(), "record-kept");
            phone.act(crop, "harvest").type("quantity", "120,5").photograph().sees("Ảnh giữ trên máy");
            phone.type("at.time", "2026-11-20T06:30");

            // The battery dies over a half-filled form.
            phone.page().waitForTimeout(600);
            phone.reload().ready().sees("Đã lấy lại những gì bạn gõ dở");
            assertThat(phone.page().locator("[name=quantity]")).hasValue("120,5");
            assertThat(phone.page().locator("[data-photos='at.photos[]'] figure"))
                    .hasCount(1);
            browsing.look(phone.page(), "record-draft");
            phone.press("Ghi: thu hoạch").sees("Chờ gửi, theo thứ tự").badgeSays("1 chờ gửi");
            phone.act(crop, "care")
                    .choose("kind", "FERTILISER")
                    .type("agent", "Phân hữu cơ")
                    .press("Ghi: chăm sóc")
                    .sees("Chờ gửi, theo thứ tự");
            phone.badgeSays("2 chờ gửi").reload().badgeSays("2 chờ gửi");
            browsing.look(phone.page(), "outbox-waiting");
            assertThat(harvests(api)).isEmpty();

            phone.withNetwork().nothingWaits().sees("gửi lúc");
            browsing.look(phone.page(), "outbox-sent");
            phone.reload().nothingWaits();
        }
        assertThat(harvests(api)).hasSize(1);
        String lot = harvests(api).get(0);
        Api.Answer journey = api.get("/api/v1/lots/" + lot + "/journey").ok();
        assertThat(journey.texts("$.events[?(@.stage == 'HARVEST')].time"))
                .containsExactly("2026-11-20T06:30:00+07:00");
        assertThat(journey.texts("$.events[?(@.stage == 'HARVEST')].photos[*]")).hasSize(1);
        assertThat(journey.texts("$.events[*].details.agent")).containsExactly("Phân hữu cơ");
        assertThat(api.get("/api/v1/lots/" + lot).ok().text("$.quantity")).isEqualTo("120.5");
    }

    @Test
    void aRefusalComesBackAndHoldsWhatFollowsItUntilItIsSettled() {
        Maker grower = Chains.in(context).cooperative("HTX Sen Huế");
        LotId seeds = grower.buys("Hạt sen tươi", "100 KGM");
        Api api = Api.of(grower.person());
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(grower.person());
            phone.readyFor("/console/record/lots/" + seeds.value() + "/retail").withoutNetwork();
            sell(phone, seeds, "500").badgeSays("1 chờ gửi");
            sell(phone, seeds, "30").badgeSays("2 chờ gửi");

            phone.withNetwork().badgeSays("1 bị từ chối").sees("chờ đến khi việc đó được giải quyết");
            browsing.look(phone.page(), "outbox-refused");
            assertThat(grower.has(seeds)).isEqualTo("100");
            phone.page().click("text=Sửa và gửi lại");
            phone.ready().sees("Lô");
            assertThat(phone.page().locator("[name='lots[0].quantity']")).hasValue("500");
            browsing.look(phone.page(), "record-refused");
            phone.type("lots[0].quantity", "50").press("Ghi: bán ra ngoài");
            phone.page().waitForURL(address -> !address.contains("/retail"));
            phone.goTo("/console/outbox").nothingWaits();
            assertThat(phone.records()).hasCount(2);
        }
        assertThat(grower.has(seeds)).isEqualTo("20");
        assertThat(api.get("/api/v1/lots/" + seeds.value() + "/journey?direction=ahead")
                        .ok()
                        .texts("$.events[?(@.stage == 'RETAIL')].id"))
                .hasSize(2);
    }

    @Test
    void twoPhonesActivateTheSameRollAndOneIsTold() {
        Person one = people.member(people.organisation("HTX Trà Huế"));
        Person other = people.member(one.actor().ownOrganisation());
        Rolls rolls = new Rolls(context);
        ProductId tea = rolls.product(one.actor().ownOrganisation(), null);
        LotId lot = rolls.lot(one, tea, 6000);
        StampOrder.Issued order = rolls.issued(one, 5000);
        try (Browsing browsing = Browsing.start(people)) {
            Phone first = phone(browsing).signIn(one).goTo("/console/activate").readyFor("/console/activate");
            Phone second =
                    phone(browsing).signIn(other).goTo("/console/activate").readyFor("/console/activate");
            for (Phone phone : List.of(first, second)) {
                phone.readyFor("/console/outbox")
                        .withoutNetwork()
                        .goTo("/console/activate")
                        .ready();
                phone.choose("lotId", lot.value().toString());
                phone.type("first", serial(order, 0)).type("last", serial(order, 4999));
                phone.press("Xem trước").sees("5.000 tem, " + serial(order, 0) + "–" + serial(order, 4999));
            }
            browsing.look(first.page(), "activate-offline");
            first.press("Kích hoạt 5.000 tem").badgeSays("1 chờ gửi");
            second.press("Kích hoạt 5.000 tem").badgeSays("1 chờ gửi");

            first.withNetwork().nothingWaits().sees("Đã kích hoạt 5.000 tem");
            second.withNetwork().badgeSays("1 bị từ chối").sees("Có tem đã được kích hoạt trước đó");
            browsing.look(second.page(), "activate-second-refused");
            second.press("Bỏ").press("Bỏ hẳn").nothingWaits();
            browsing.look(second.page(), "outbox-empty");
        }
        assertThat(rolls.activatedOn(lot)).isEqualTo(5000);
        assertThat(Api.of(one)
                        .get("/api/v1/activations?lotId=" + lot.value())
                        .ok()
                        .texts("$.items[*].recordedBy"))
                .containsExactly(one.actor().name());
    }

    @Test
    void anActivationSaidAnewTakesThePlaceOfTheOneThatWasRefused() {
        Person member = people.member(people.organisation("HTX Trà Huế"));
        Rolls rolls = new Rolls(context);
        LotId lot = rolls.lot(member, 90);
        StampOrder.Issued order = rolls.issued(member, 200);
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone =
                    phone(browsing).signIn(member).goTo("/console/activate").readyFor("/console/activate");
            phone.readyFor("/console/outbox")
                    .withoutNetwork()
                    .goTo("/console/activate")
                    .ready();
            activate(phone, order, 100).badgeSays("1 chờ gửi");
            phone.withNetwork().badgeSays("1 bị từ chối");

            // What comes after it waits for it, and says so, in red, where the day begins.
            phone.withoutNetwork().goTo("/console/activate").ready().sees("Lần trước bị từ chối");
            phone.type("first", serial(order, 150)).type("count", "10");
            phone.press("Xem trước").press("Kích hoạt 10 tem");
            phone.page().waitForURL(address -> address.contains("/console/outbox"));
            phone.withNetwork().reload().sees("Chờ việc bị từ chối").sees("Chờ giải quyết việc bị từ chối");
            browsing.look(phone.page(), "outbox-held-up");
            phone.goTo("/console").sees("1 ghi chép bị từ chối: cần bạn sửa · 1 chờ việc bị từ chối");
            assertThat(phone.page().locator("#unsent-today.grave")).isVisible();
            browsing.look(phone.page(), "today-unsent");

            // Whoever does not take the way to correct it, but fills in the form anew, corrects it all the same.
            phone.goTo("/console/activate").ready();
            phone.type("first", serial(order, 0)).type("count", "80").press("Xem trước");
            phone.sees("Sắp kích hoạt").ready().press("Kích hoạt 80 tem").sees("Đã kích hoạt 80 tem");
            phone.goTo("/console/outbox").nothingWaits();
        }
        assertThat(rolls.activatedOn(lot)).isEqualTo(90);
    }

    @Test
    void whatOneMadeWaitsForThemAndIsNeverSentAsAnother() {
        Maker grower = Chains.in(context).cooperative("HTX Dược liệu");
        LotId seeds = grower.buys("Sa nhân tím", "100 KGM");
        Person colleague = people.member(grower.organisation());
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(grower.person());
            phone.readyFor("/console/record/lots/" + seeds.value() + "/retail").withoutNetwork();
            sell(phone, seeds, "30").badgeSays("1 chờ gửi");
            endSessions(grower.person());

            phone.withNetwork().sees("Phiên đã hết");
            browsing.look(phone.page(), "outbox-signed-out");
            // Opened anew, the page is the door: it says what waits behind it.
            phone.goTo("/console/outbox").sees("1 ghi chép chờ trên máy này");
            browsing.look(phone.page(), "sign-in-waiting");
            phone.goTo("/sign-in?lang=en&to=/console/outbox").sees("1 record waits on this phone");
            browsing.look(phone.page(), "sign-in-waiting-en");
            phone.signIn(colleague).nothingWaits();
            assertThat(grower.has(seeds)).isEqualTo("100");
            phone.goTo("/console/outbox").sees("Không có gì chờ gửi");
            endSessions(colleague);
            phone.signIn(grower.person())
                    .goTo("/console/outbox")
                    .sees("gửi lúc")
                    .nothingWaits();
        }
        assertThat(grower.has(seeds)).isEqualTo("70");
    }

    @Test
    void aPlatformOutOfReachAndALostAnswerMakeNothingTwice() throws IOException {
        Maker grower = Chains.in(context).cooperative("HTX Nam Đông");
        LotId seeds = grower.buys("Ba kích tím", "100 KGM");
        try (Browsing browsing = Browsing.start(people);
                Line line = Line.to(people.address())) {
            Phone phone = new Phone(browsing.open(Screen.PHONE), line.address()).signIn(grower.person());
            String form = "/console/record/lots/" + seeds.value() + "/retail";
            phone.readyFor(form);
            line.cut();
            sell(phone, seeds, "30").badgeSays("1 chờ gửi").sees("Chưa có mạng");
            assertThat(grower.has(seeds)).isEqualTo("100");

            line.mend();
            line.loseAnswersTo("POST " + form);
            phone.press("Gửi ngay");
            phone.page().waitForTimeout(2000);
            assertThat(line.lost()).isPositive();
            assertThat(grower.has(seeds)).isEqualTo("70");
            phone.badgeSays("1 chờ gửi");
            line.mend();
            phone.reload().nothingWaits();
        }
        assertThat(grower.has(seeds)).isEqualTo("70");
    }

    private Phone phone(Browsing browsing) {
        return new Phone(browsing.open(Screen.PHONE), browsing.at(""));
    }

    /** Without network; ends on the page of what waits. */
    private static Phone sell(Phone phone, LotId lot, String kilograms) {
        return phone.act(lot, "retail")
                .type("lots[0].quantity", kilograms)
                .press("Ghi: bán ra ngoài")
                .sees("Chờ gửi, theo thứ tự");
    }

    /** Without network; ends on the page of what waits. */
    private static Phone activate(Phone phone, StampOrder.Issued order, int stamps) {
        phone.type("first", serial(order, 0)).type("count", Integer.toString(stamps));
        return phone.press("Xem trước").press("Kích hoạt " + stamps + " tem").sees("Chờ gửi, theo thứ tự");
    }

    private static String serial(StampOrder.Issued order, long stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }

    private void endSessions(Person person) {
        Sessions sessions = context.getBean(Sessions.class);
        sessions.live(person.account(), 0)
                .concatMap(session -> sessions.end(person.account(), session.id()))
                .then()
                .block();
    }

    /** The lots harvested, by id. */
    private static List<String> harvests(Api api) {
        return api.get("/api/v1/lots").ok().texts("$.items[?(@.stage == 'HARVEST')].id");
    }
}
