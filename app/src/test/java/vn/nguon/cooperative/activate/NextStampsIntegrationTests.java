package vn.nguon.cooperative.activate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;

/** Nobody can work out the serial of the 450th stamp: it is offered, counted, or typed as far as it is known. */
@PlatformTest
class NextStampsIntegrationTests {

    private final People people;
    private final Rolls rolls;
    private final Person member;
    private final Forms desk;
    private final Api api;
    private final ProductId tea;
    private final StampOrder.Issued order;

    NextStampsIntegrationTests(ApplicationContext platform, People people) {
        this.people = people;
        this.rolls = new Rolls(platform);
        this.member = people.manager(people.organisation("HTX Chè La Hy"));
        this.desk = Forms.of(member);
        this.api = Api.of(member);
        this.tea = rolls.product(member.actor().ownOrganisation(), null);
        this.order = rolls.issued(member, tea, 1000);
    }

    @Test
    void offersTheStampsAfterThoseActivatedLastForAllBarePacks() {
        LotId first = rolls.lot(member, tea, 100);
        rolls.activated(member, Rolls.part(order, 200, 100), first);
        LotId lot = rolls.lot(member, tea, 450);

        desk.open("/console/activate")
                .ok()
                .says("450 tem kế tiếp cho lô", Rolls.part(order, 300, 450).serials());
        desk.open("/console/activate/next?lot=" + lot.value())
                .ok()
                .says(Rolls.part(order, 300, 450).serials(), "Kích hoạt 450 tem");
        desk.send("/console/activate", "lotId", lot.value().toString(), "first", serial(300), "last", serial(749));
        assertThat(rolls.activatedOn(lot)).isEqualTo(450);
    }

    @Test
    void stepsOverWhatIsVoidAndGoesRoundOnce() {
        LotId first = rolls.lot(member, tea, 150);
        rolls.activated(member, Rolls.part(order, 0, 50), first);
        voids(50, 10);
        LotId lot = rolls.lot(member, tea, 100);
        says(lot, Rolls.part(order, 60, 100));

        voids(130, 5);
        says(lot, Rolls.part(order, 60, 70));

        rolls.activated(member, Rolls.part(order, 900, 100), first);
        says(lot, Rolls.part(order, 60, 70));
    }

    @Test
    void offersNothingWhereNoneAreLeftOrNoPackIsBareAndNothingOfOthers() {
        Person other = people.member(people.organisation("HTX Khác"));
        LotId theirs = rolls.lot(other, 10);
        Forms.of(other).open("/console/activate").ok().saysNothingOf("tem kế tiếp cho lô");
        Forms.of(other)
                .open("/console/activate/next?lot=" + theirs.value())
                .ok()
                .saysNothingOf("Sắp kích hoạt")
                .says("Dán lên lô");

        LotId lot = rolls.lot(member, tea, 1000);
        rolls.activated(member, Rolls.part(order, 0, 1000), lot);
        LotId more = rolls.lot(member, tea, 10);
        desk.open("/console/activate/next?lot=" + more.value()).ok().saysNothingOf("Sắp kích hoạt");
        desk.open("/console/activate/next?lot=" + theirs.value()).refused(404);
        desk.open("/console/activate/next?lot=rubbish").refused(400);
        Forms.of(people.inspector())
                .open("/console/activate/next?lot=" + more.value())
                .refused(403);
    }

    @Test
    void takesACountEverywhere() {
        LotId lot = rolls.lot(member, tea, 300);
        api.post("/api/v1/activations", Map.of("lotId", lot.value(), "first", serial(0), "count", 24))
                .created();
        assertThat(rolls.activatedOn(lot)).isEqualTo(24);
        api.post(
                        "/api/v1/activations",
                        Map.of("lotId", lot.value(), "first", serial(24), "last", serial(30), "count", 9))
                .refused(422, "invalid")
                .about("count");
        api.post("/api/v1/voidings", Map.of("first", serial(24), "count", 3, "cause", "SPOILED", "reason", "rách"))
                .created();
        assertThat(api.post(
                                "/api/v1/print-jobs",
                                Map.of("orderId", order.id().value(), "first", serial(100), "count", 24))
                        .created()
                        .text("$.last"))
                .isEqualTo(serial(123));
        assertThat(api.take("/api/v1/stamp-orders/" + order.id() + "/codes?from=" + serial(50) + "&count=5")
                        .body()
                        .lines())
                .hasSize(6);
        desk.send(
                        "/console/orders/" + order.id() + "/void",
                        "first",
                        number(60),
                        "count",
                        "2",
                        "cause",
                        "LOST",
                        "reason",
                        "mất")
                .ledTo("/console/orders/" + order.id());
        desk.send("/console/orders/" + order.id() + "/files", "form", "CSV", "from", number(70), "count", "4")
                .ok()
                .says(serial(70), serial(73))
                .saysNothingOf(serial(69), serial(74));
    }

    @Test
    void aSerialMayLackItsZerosAndOnTheseFormsItsCheckDigit() {
        LotId lot = rolls.lot(member, tea, 300);
        desk.send("/console/activate/check", "lotId", lot.value().toString(), "first", number(5), "count", "20")
                .ok()
                .says(Rolls.part(order, 5, 20).serials());
        desk.send(
                        "/console/activate/check",
                        "lotId",
                        lot.value().toString(),
                        "first",
                        serial(5).replaceFirst("^0+", ""),
                        "last",
                        number(6))
                .ok()
                .says(Rolls.part(order, 5, 2).serials());
        api.post(
                        "/api/v1/activations",
                        Map.of("lotId", lot.value(), "first", serial(5).replaceFirst("^0+", "")))
                .created();
        assertThat(rolls.activatedOn(lot)).isEqualTo(1);
    }

    @Test
    void aWrongLastDigitLosesNoForm() {
        String wrong = serial(5).substring(0, 12)
                + (serial(5).charAt(12) == '9' ? '0' : (char) (serial(5).charAt(12) + 1));
        LotId lot = rolls.lot(member, tea, 300);

        desk.send("/console/orders/" + order.id() + "/files", "form", "PDF", "from", wrong, "count", "24")
                .refused(422)
                .says("chữ số sai", "value=\"" + wrong + "\"", "value=\"24\"");
        desk.send("/console/activate/check", "lotId", lot.value().toString(), "first", wrong, "count", "24")
                .refused(422)
                .says("chữ số sai", "value=\"" + wrong + "\"", "value=\"24\"");
        desk.send("/console/activate/check", "lotId", lot.value().toString(), "first", serial(5), "count", "nhiều")
                .says("value=\"" + serial(5) + "\"", "value=\"nhiều\"");
    }

    @Test
    void whatWouldBeRefusedHasNoButton() {
        LotId lot = rolls.lot(member, tea, 90);

        desk.send("/console/activate/check", "lotId", lot.value().toString(), "first", serial(0), "count", "100")
                .ok()
                .says("chỉ còn 90 gói", "Sửa lại, chưa kích hoạt gì")
                .saysNothingOf("action=\"/console/activate\"");
        rolls.activated(member, Rolls.part(order, 0, 1), lot);
        desk.send("/console/activate/check", "lotId", lot.value().toString(), "first", serial(0))
                .ok()
                .says("đã kích hoạt rồi")
                .saysNothingOf("action=\"/console/activate\"");
        desk.send("/console/activate/check", "lotId", lot.value().toString(), "first", serial(1))
                .ok()
                .says("action=\"/console/activate\"");
    }

    private void says(LotId lot, StampRange stamps) {
        desk.open("/console/activate/next?lot=" + lot.value()).ok().says(stamps.serials());
    }

    private void voids(long from, long count) {
        api.post("/api/v1/voidings", Map.of("first", serial(from), "count", count, "cause", "SPOILED", "reason", "ướt"))
                .created();
    }

    private String serial(long stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }

    /** Without its check digit. */
    private String number(long stamp) {
        return Long.toString(order.issue().numbers().first() + stamp);
    }
}
