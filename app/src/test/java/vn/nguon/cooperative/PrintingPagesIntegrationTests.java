package vn.nguon.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.press.Press;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** A cooperative that prints its own stamps, on its console. */
@PlatformTest
record PrintingPagesIntegrationTests(ApplicationContext platform, People people) {

    @Test
    void theOrdersPageLeadsToItsPrintingOnceThereAreStamps() {
        Person member = member();
        StampOrder.Issued order = order(member);
        String asked = Api.of(member)
                .post("/api/v1/stamp-orders", Map.of("quantity", 10))
                .created()
                .text("$.id");
        Forms console = Forms.of(member);

        console.open("/console/orders/" + order.id()).ok().says(at(order), "In tem…");
        console.open("/console/orders/" + asked).ok().saysNothingOf("/printing");
        console.open("/console/orders/" + asked + "/printing")
                .ok()
                .says("chưa cấp số")
                .saysNothingOf("<form");
        console.send("/console/orders/" + asked + "/printing/jobs").refused(409);
        console.open(at(order)).ok().says("Chưa có lệnh in nào", "Lập lệnh in");
    }

    @Test
    void onlyItsOwnPeopleComeToIt() {
        Person member = member();
        StampOrder.Issued order = order(member);
        String job = new Press(Api.of(member)).job(order);
        String run = new Press(Api.of(member)).run(job);
        Person stranger = people.manager(people.organisation("HTX khác"));

        Forms.of(people.manager(order.owner())).open(at(order)).ok();
        Forms.of(stranger).open(at(order)).refused(404);
        Forms.of(member).open("/console/orders/99999999/printing").refused(404);
        Forms.of(member).open("/console/orders/abc/printing").refused(400);
        Forms.of(member).open(at(order) + "?cursor=rubbish").refused(422);
        new Forms(people.nobody()).open(at(order)).refused(303);
        for (Person other : List.of(
                people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in")),
                people.inspector(),
                people.authority(),
                people.administrator())) {
            Forms.of(other).open(at(order)).refused(403);
            forms(order, job, run).forEach(form -> send(other, form, order).refused(403));
        }
        forms(order, job, run).forEach(form -> send(stranger, form, order).refused(404));
        forms(order, job, run)
                .forEach(form -> assertThat(
                                send(new Forms(people.nobody()), form, order).status())
                        .isBetween(303, 403));

        assertThat(Api.of(member).get("/api/v1/print-jobs/" + job).ok().text("$.state"))
                .isEqualTo("OPEN");
        Forms.of(member).open(at(order)).ok().says("Đang in", "Còn 100");
    }

    @Test
    void aJobIsOpenedWrittenDownAndCalledOff() {
        Person member = member();
        StampOrder.Issued order = order(member);
        Forms console = Forms.of(member);
        String once = UUID.randomUUID().toString();
        String[] roll = {
            "first", serial(order, 0), "last", serial(order, 49), "printer", "Máy tem xưởng 1", "once", once
        };

        console.send(at(order) + "/jobs", roll).ledTo(at(order));
        console.send(at(order) + "/jobs", roll).ledTo(at(order));
        String job = onlyJob(member, order);
        console.open(at(order))
                .ok()
                .says("Dành cho máy: Máy tem xưởng 1", job, "Còn 50")
                .says("value=\"" + serial(order, 0) + "\"");
        String[] printed = {
            "first", serial(order, 0), "last", serial(order, 39), "printer", "Máy văn phòng", "once", once + "1"
        };
        console.send(at(order) + "/jobs/" + job + "/prints", printed).ledTo(at(order));
        console.send(at(order) + "/jobs/" + job + "/prints", printed).ledTo(at(order));

        // What comes next stands in the form already: nobody writes the same stamps down again by mistake.
        console.open(at(order))
                .ok()
                .says("Còn 10", "Máy văn phòng", "ra 40 tem", "Đã kết thúc")
                .says("value=\"" + serial(order, 40) + "\"")
                .saysNothingOf("value=\"" + serial(order, 0) + "\"");
        console.send(at(order) + "/jobs/" + job + "/cancel", "reason", "Đổi khổ tem")
                .ledTo(at(order));
        console.send(at(order) + "/jobs/" + job + "/cancel", "reason", "Đổi khổ tem")
                .refused(409);
        console.open(at(order)).ok().says("Lý do huỷ: Đổi khổ tem").saysNothingOf(job + "/prints");
        assertThat(new Rolls(platform).acts("print-job:" + job))
                .containsExactly(
                        "print-job-opened",
                        "print-run-started",
                        "stamps-printed",
                        "print-run-ended",
                        "print-job-cancelled");
    }

    @Test
    void withoutSerialsAJobIsOverAllOfTheOrder() {
        Person member = member();
        StampOrder.Issued order = order(member);
        Forms console = Forms.of(member);

        console.send(at(order) + "/jobs", "first", "", "last", "", "printer", "")
                .ledTo(at(order));
        console.send(
                        at(order) + "/jobs/" + onlyJob(member, order) + "/prints",
                        "first",
                        serial(order, 0),
                        "last",
                        serial(order, 99),
                        "printer",
                        "Máy văn phòng")
                .ledTo(at(order));

        console.open(at(order)).ok().says("In xong").saysNothingOf("Lập lệnh in…", "/prints");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        Person member = member();
        StampOrder.Issued order = order(member);
        StampOrder.Issued other = order(member);
        Forms console = Forms.of(member);
        String jobs = at(order) + "/jobs";

        console.send(jobs, "first", "12x").refused(422).says("job-first-error", "href=\"#job-first\"");
        console.send(jobs, "first", serial(order, 9), "last", serial(order, 1))
                .refused(422)
                .says("job-last-error");
        console.send(jobs, "first", serial(other, 0)).refused(422).says("job-first-error", "Đơn này gồm các tem");
        console.send(jobs, "printer", "x".repeat(101)).refused(422).says("job-printer-error");
        console.send(jobs, "evil", "x").refused(400);
        console.send(jobs, "first", serial(order, 0), "last", serial(order, 49)).ledTo(at(order));
        console.send(jobs, "first", serial(order, 40)).refused(409).says("đã nằm trong một lệnh in đang mở");
        String job = onlyJob(member, order);
        String prints = jobs + "/" + job + "/prints";
        console.send(prints).refused(422).says("prints-" + job + "-printer-error");
        console.send(prints, "printer", "Máy 1").refused(422).says("prints-" + job + "-first-error");
        console.send(prints, "printer", "Máy 1", "first", "chữ").refused(422).says("prints-" + job + "-first-error");
        console.send(prints, "printer", "Máy 1", "first", serial(order, 0), "last", serial(order, 60))
                .refused(422)
                .says("không thuộc lệnh in");
        console.send(jobs + "/" + job + "/cancel").refused(422).says("cancel-" + job + "-reason-error");
        console.send(jobs + "/rubbish/cancel", "reason", "x").refused(400);
        console.send(jobs + "/" + UUID.randomUUID() + "/cancel", "reason", "x").refused(404);
        // A job of another order of ours is none of this one.
        console.send(at(other) + "/jobs/" + job + "/cancel", "reason", "x").refused(404);
        console.send(at(other) + "/jobs/" + job + "/prints", "printer", "Máy 1", "first", serial(order, 0))
                .refused(404);

        console.open(at(order)).ok().says("Còn 50").saysNothingOf("Đang in");
    }

    @Test
    void whatWasPrintedBeforeIsNotCountedAgain() {
        Person member = member();
        StampOrder.Issued order = order(member);
        Forms console = Forms.of(member);
        console.send(at(order) + "/jobs").ledTo(at(order));
        String prints = at(order) + "/jobs/" + onlyJob(member, order) + "/prints";

        console.send(prints, "printer", "Máy 1", "first", serial(order, 0), "last", serial(order, 9))
                .ledTo(at(order));
        console.send(prints, "printer", "Máy 1", "first", serial(order, 5), "last", serial(order, 14))
                .ledTo(at(order));

        console.open(at(order)).ok().says("Còn 85", "ra lần nữa không ai yêu cầu 5");
    }

    @Test
    void aPressThatStoodStillIsLetGo() {
        Person member = member();
        StampOrder.Issued order = order(member);
        StampOrder.Issued other = order(member);
        Press press = new Press(Api.of(member));
        String job = press.job(order);
        String run = press.run(job);
        press.printed(run, Rolls.part(order, 0, 20)).ok();
        press.spoiled(run, Rolls.part(order, 3, 2), "kẹt giấy").ok();
        Forms console = Forms.of(member);
        String prints = at(order) + "/jobs/" + job + "/prints";

        console.open(at(order)).ok().says("tcp://127.0.0.1:9100", "Đang in", "ra 20 tem", "hỏng 2", "Người member");
        console.send(prints, "printer", "Máy 2", "first", serial(order, 20)).refused(409);
        console.send(at(other) + "/runs/" + run + "/end").refused(404);
        console.send(at(order) + "/runs/" + UUID.randomUUID() + "/end").refused(404);
        console.send(at(order) + "/runs/" + run + "/end").ledTo(at(order));
        console.send(at(order) + "/runs/" + run + "/end").ledTo(at(order));
        console.send(prints, "printer", "Máy 2", "first", serial(order, 20)).ledTo(at(order));

        console.open(at(order)).ok().says("Còn 79").saysNothingOf("Đang in");
    }

    @Test
    void anOrderGivenToAPrintHouseIsOnlyLookedAt() {
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Sông Hương");
        Person member = member();
        StampOrder.Issued order = new Rolls(platform).printedBy(house, member, 100);
        Press press = new Press(Api.of(people.printHouse(house)));
        String run = press.run(press.job(order));
        press.printed(run, Rolls.part(order, 0, 30)).ok();
        Forms console = Forms.of(member);

        console.open("/console/orders/" + order.id()).ok().says(at(order), "In đến đâu rồi");
        console.open(at(order))
                .ok()
                .says("Nhà in Sông Hương", "Còn 70", "ra 30 tem", "Đang in")
                .saysNothingOf("<form", "Người print");
        // What the API would answer is answered, and can be read.
        console.send(at(order) + "/jobs", "first", "123").refused(422).says("job-first-error");
    }

    @Test
    void jobsOfOnePageAreLeafedThrough() {
        Person member = member();
        StampOrder.Issued order = order(member);
        for (int at = 0; at < 52; at++) {
            Api.of(member)
                    .post(
                            "/api/v1/print-jobs",
                            Map.of(
                                    "orderId",
                                    order.id().value(),
                                    "first",
                                    serial(order, at),
                                    "last",
                                    serial(order, at)))
                    .created();
        }
        Forms console = Forms.of(member);

        String latest =
                console.open(at(order)).ok().says(">" + serial(order, 51) + "<").page();
        String next = latest.split("\\?cursor=", 2)[1].split("\"", 2)[0];
        Forms.Shown earliest = console.open(at(order) + "?cursor=" + next)
                .ok()
                .says(">" + serial(order, 0) + "<", "Về trang đầu")
                .saysNothingOf(">" + serial(order, 51) + "<");
        String job = earliest.page().split("/jobs/", 2)[1].substring(0, 36);
        console.send(at(order) + "/jobs/" + job + "/cancel?cursor=" + next)
                .refused(422)
                .says("cancel-" + job + "-reason-error");
    }

    private Person member() {
        return people.member(people.organisation("HTX tự in"));
    }

    private StampOrder.Issued order(Person member) {
        return new Rolls(platform).issued(member, 100);
    }

    private static String at(StampOrder order) {
        return "/console/orders/" + order.id() + "/printing";
    }

    private static String serial(StampOrder.Issued order, long at) {
        return StampSerial.of(order.issue().numbers().first() + at).toString();
    }

    private static String onlyJob(Person member, StampOrder order) {
        List<String> ids = Api.of(member)
                .get("/api/v1/print-jobs?orderId=" + order.id())
                .ok()
                .texts("$.items[*].id");
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }

    private static Forms.Shown send(Person person, String form, StampOrder.Issued order) {
        return send(Forms.of(person), form, order);
    }

    private static Forms.Shown send(Forms forms, String form, StampOrder.Issued order) {
        return forms.send(form, "first", serial(order, 0), "printer", "Máy 1", "reason", "đổi khổ");
    }

    private static List<String> forms(StampOrder order, String job, String run) {
        return List.of(
                at(order) + "/jobs",
                at(order) + "/jobs/" + job + "/prints",
                at(order) + "/jobs/" + job + "/cancel",
                at(order) + "/runs/" + run + "/end");
    }
}
