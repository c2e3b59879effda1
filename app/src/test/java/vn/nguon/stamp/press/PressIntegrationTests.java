package vn.nguon.stamp.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Scope;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** From an issued order to an account of every label. */
@PlatformTest
class PressIntegrationTests {

    private final People people;
    private final Rolls rolls;
    private final Person member;
    private final OrganisationId house;
    private final Person printer;
    private final Press press;

    PressIntegrationTests(ApplicationContext platform, People people) {
        this.people = people;
        this.rolls = new Rolls(platform);
        this.member = people.member(people.organisation("HTX Phong Điền"));
        this.house = people.organisation("PRINT_HOUSE", "Nhà in Thuận Phát");
        this.printer = people.printHouse(house);
        this.press = new Press(new Api(people.withKey(printer, Scope.PRINT)));
    }

    @Test
    void aJobIsPrintedAndEveryLabelAccountedFor() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String job = press.job(order);
        String run = press.run(job);

        press.printed(run, Rolls.part(order, 0, 4)).ok();
        press.printed(run, Rolls.part(order, 4, 4)).ok();
        Api.Answer answer =
                press.spoiled(run, Rolls.part(order, 2, 2), "mực mờ").ok();

        assertThat(answer.number("$.stamps.printed")).isEqualTo(6);
        assertThat(answer.number("$.stamps.spoiled")).isEqualTo(2);
        assertThat(answer.number("$.stamps.left")).isEqualTo(2);
        assertThat(answer.texts("$.refused")).isEmpty();
        assertThat(answer.names("$")).doesNotContain("stop");
        assertThat(rolls.count(
                        "select sum(upper(numbers) - lower(numbers))::bigint from voiding where cause = 'SPOILED' "
                                + "and reason = 'mực mờ' and order_id = " + order.id()))
                .isEqualTo(2);
        Api.Answer prints = Api.of(member)
                .get("/api/v1/stamp-orders/" + order.id() + "/prints")
                .ok();
        assertThat(prints.number("$.printed")).isEqualTo(6);
        Api.Answer outcomes =
                Api.of(member).get("/api/v1/print-runs/" + run + "/outcomes").ok();
        assertThat(outcomes.texts("$[?(@.outcome == 'PRINTED')].last"))
                .as("a stretch that goes on is one")
                .containsExactly(StampSerial.of(Rolls.part(order, 7, 1).last()).toString());
    }

    @Test
    void aJobIsDoneOnceNothingIsLeft() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String job = press.job(order);
        String run = press.run(job);
        Api.of(member)
                .post("/api/v1/voidings", Map.of("first", serial(order, 9), "cause", "LOST", "reason", "thử"))
                .created();

        press.printed(run, Rolls.part(order, 0, 9)).ok();
        press.api().post("/api/v1/print-runs/" + run + "/end", "{}").ok();

        Api.Answer done = press.api().get("/api/v1/print-jobs/" + job).ok();
        assertThat(done.text("$.state")).isEqualTo("DONE");
        assertThat(done.number("$.stamps.voided")).isEqualTo(1);
        assertThat(rolls.acts("print-job:" + job))
                .containsExactly(
                        "print-job-opened", "print-run-started", "stamps-printed", "print-job-done", "print-run-ended");
        press.api()
                .post("/api/v1/print-jobs/" + job + "/cancel", Map.of("reason", "thôi"))
                .refused(409, "print-job-done");
    }

    @Test
    void aStampIsPrintedOnceAndInspectorsHearOfASecondTime() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));
        press.printed(run, Rolls.part(order, 0, 5)).ok();

        Api.Answer answer = press.printed(run, Rolls.part(order, 3, 4)).ok();

        assertThat(answer.value("$.refused")).isEqualTo(List.of(Press.range(Rolls.part(order, 3, 2))));
        assertThat(answer.number("$.stamps.printed")).isEqualTo(7);
        assertThat(answer.number("$.stamps.refused")).isEqualTo(2);
        Api.Answer alerts = Api.of(people.inspector())
                .get("/api/v1/alerts?status=OPEN&serial=" + serial(order, 4))
                .ok();
        assertThat(alerts.texts("$.items[*].rule")).containsExactly("printed-twice");
        assertThat(alerts.texts("$.items[*].serial")).containsExactly(serial(order, 3));
        assertThat(alerts.number("$.items[0].stamps")).isEqualTo(2);
        assertThat(alerts.texts("$.items[0].evidence[*].printRun")).containsExactly(run, run);
        assertThat(rolls.acts(order.id().subject())).contains("stamps-printed", "alert-raised");
    }

    @Test
    void aSettledSecondPrintingIsRaisedAgainWhenItHappensAgain() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));
        Api inspector = Api.of(people.inspector());
        String alerts = "/api/v1/alerts?serial=" + serial(order, 0);
        for (int times = 0; times < 3; times++) {
            press.printed(run, Rolls.part(order, 0, 1)).ok();
        }
        assertThat(inspector.get(alerts).texts("$.items[*].id")).hasSize(1);
        String id = inspector.get(alerts).text("$.items[0].id");
        inspector
                .post(
                        "/api/v1/alerts/" + id + "/settle",
                        Map.of("outcome", "CONFIRMED", "finding", "Hai tem giống nhau, đã huỷ một."))
                .ok();

        press.printed(run, Rolls.part(order, 0, 1)).ok();

        assertThat(inspector.get(alerts + "&status=OPEN").texts("$.items[*].rule"))
                .containsExactly("printed-twice");
    }

    @Test
    void whatIsPrintedAgainForAReasonIsInTheLedgerAndNoAlert() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));
        press.printed(run, Rolls.part(order, 0, 5)).ok();

        Api.Answer answer = press.reprinted(run, Rolls.part(order, 4, 2), "kẹt giấy, tem rách")
                .ok();

        assertThat(answer.texts("$.refused")).isEmpty();
        assertThat(answer.number("$.stamps.printed")).isEqualTo(6);
        assertThat(answer.number("$.stamps.reprinted")).isEqualTo(2);
        assertThat(rolls.count("select count(*) from ledger_entry where content like '%" + run
                        + "%' and content like '%kẹt giấy, tem rách%'"))
                .isEqualTo(1);
        assertThat(Api.of(people.inspector())
                        .get("/api/v1/alerts?serial=" + serial(order, 4))
                        .texts("$.items[*].id"))
                .isEmpty();
    }

    @Test
    void aReportThatIsSentAgainCountsOnce() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));
        Map<String, Object> report = Map.of(
                "printed", List.of(Press.range(Rolls.part(order, 0, 3))),
                "spoiled", List.of(Map.of("first", serial(order, 2), "reason", "rách")));

        String first = press.report(run, report, "once").ok().body();
        String second = press.report(run, report, "once").ok().body();

        assertThat(second).isEqualTo(first);
        assertThat(rolls.count(
                        "select count(*) from print_outcome where outcome = 'REFUSED' and order_id = " + order.id()))
                .isZero();
        press.report(run, Map.of("printed", List.of()), "once").refused(422, "idempotency-key-reused");
    }

    @Test
    void aReportNeedsAKeySoThatItCanBeSentAgain() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));

        press.api()
                .post("/api/v1/print-runs/" + run + "/reports", Map.of())
                .refused(400, "wrong-kind-of-value")
                .about("Idempotency-Key");
    }

    @Test
    void ofManyReportsOfOneStampOneCounts() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));

        List<Api.Answer> answers =
                AtOnce.all(8, i -> press.printed(run, Rolls.part(order, 0, 1)).ok());

        assertThat(answers.stream().filter(answer -> answer.texts("$.refused").isEmpty()))
                .hasSize(1);
        assertThat(rolls.count(
                        "select count(*) from print_outcome where outcome = 'PRINTED' and order_id = " + order.id()))
                .isEqualTo(1);
    }

    @Test
    void labelsAreWhatMayStillBePrinted() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String job = press.job(order);
        String run = press.run(job);
        press.printed(run, Rolls.part(order, 0, 2)).ok();
        Api.of(member)
                .post("/api/v1/voidings", Map.of("first", serial(order, 5), "cause", "LOST", "reason", "thử"))
                .created();

        String labels = labels(job, "");
        String again = labels(job, "?again=true&to=" + serial(order, 1));

        assertThat(labels.lines().filter(line -> !line.isEmpty())).hasSize(7);
        assertThat(labels).contains(serial(order, 2)).doesNotContain(serial(order, 1), serial(order, 5));
        assertThat(labels).endsWith("\n\n");
        assertThat(again.lines().filter(line -> !line.isEmpty())).hasSize(2);
        assertThat(labels)
                .contains("/S/" + rolls.code(order, Rolls.part(order, 2, 1).first()) + "\"}");
        assertThat(rolls.acts(order.id().subject())).contains("codes-downloaded");
        Api.Answer told = press.printed(run, Rolls.part(order, 2, 1)).ok();
        assertThat(told.texts("$.withdrawn[*].first")).containsExactly(serial(order, 5));
    }

    @Test
    void whereNothingIsLeftTheLabelsAreAnEmptyLine() {
        StampOrder.Issued order = rolls.printedBy(house, member, 3);
        String job = press.job(order);
        press.printed(press.run(job), Rolls.part(order, 0, 3)).ok();

        assertThat(labels(job, "")).isEqualTo("\n");
    }

    @Test
    void moreLabelsThanAnAnswerHoldsComeInParts() {
        StampOrder.Issued order = rolls.printedBy(house, member, 5_001);
        String job = press.job(order);

        assertThat(labels(job, "").lines().filter(line -> !line.isEmpty())).hasSize(5_000);
        assertThat(labels(job, "?after=" + serial(order, 5_000))).isEqualTo("\n");
        assertThat(labels(job, "?after=" + serial(order, 4_999)).lines().filter(line -> !line.isEmpty()))
                .hasSize(1);
    }

    @Test
    void aStampWaitsInOneJobAtATime() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String job = press.job(order);
        Map<String, Object> part =
                Map.of("orderId", order.id().value(), "first", serial(order, 3), "last", serial(order, 4));

        Api.Answer refused = Api.of(member).post("/api/v1/print-jobs", part).refused(409, "stamps-wait-in-another-job");
        assertThat(refused.text("$.jobId")).isEqualTo(job);

        Api.of(member)
                .post("/api/v1/print-jobs/" + job + "/cancel", Map.of("reason", "in nhầm khổ"))
                .ok();
        Api.of(member).post("/api/v1/print-jobs", part).created();
    }

    @Test
    void aCancelledJobIsNotBegunAndWhatCameOutStillCounts() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String job = press.job(order);
        String run = press.run(job);
        Api.of(member)
                .post("/api/v1/print-jobs/" + job + "/cancel", Map.of("reason", "in nhầm khổ"))
                .ok();

        Api.Answer answer = press.printed(run, Rolls.part(order, 0, 2)).ok();

        assertThat(answer.text("$.stop")).isEqualTo("CANCELLED");
        assertThat(answer.number("$.stamps.printed")).isEqualTo(2);
        press.api()
                .post("/api/v1/print-runs", Map.of("jobId", job, "printer", "zebra"))
                .refused(409, "print-job-cancelled");
        press.api().take("/api/v1/print-jobs/" + job + "/labels").refused(409, "print-job-cancelled");
        press.api()
                .post("/api/v1/print-jobs/" + job + "/cancel", Map.of("reason", "lần nữa"))
                .refused(409, "print-job-cancelled");
    }

    @Test
    void oneWorkstationHasAJobToItselfUntilAnotherTakesItOver() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String job = press.job(order);
        String run = press.run(job);

        press.api()
                .post("/api/v1/print-runs", Map.of("jobId", job, "printer", "zebra"))
                .refused(409, "print-job-being-printed");
        press.api()
                .post("/api/v1/print-runs", Map.of("jobId", job, "printer", "zebra", "takeOver", true))
                .created();

        assertThat(press.printed(run, Rolls.part(order, 0, 1)).ok().text("$.stop"))
                .isEqualTo("ENDED");
        assertThat(press.api()
                        .get("/api/v1/print-runs?orderId=" + order.id())
                        .ok()
                        .texts("$.items[*].state"))
                .containsExactly("GOING", "ENDED");
    }

    @Test
    void stampsOnGoodsThatAPrintHouseCallsSpoiledAreForInspectors() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));
        press.printed(run, Rolls.part(order, 0, 10)).ok();
        rolls.delivered(order);
        rolls.activated(member, Rolls.part(order, 2, 3), rolls.lot(member, 10));

        Api.Answer answer =
                press.spoiled(run, Rolls.part(order, 1, 5), "mực mờ").ok();

        assertThat(answer.number("$.stamps.spoiled")).isEqualTo(5);
        assertThat(rolls.count("select sum(upper(numbers) - lower(numbers))::bigint from voiding where order_id = "
                        + order.id()))
                .isEqualTo(2);
        Api.Answer alerts = Api.of(people.inspector())
                .get("/api/v1/alerts?serial=" + serial(order, 3))
                .ok();
        assertThat(alerts.texts("$.items[*].rule")).containsExactly("spoiled-but-on-goods");
        assertThat(alerts.number("$.items[0].stamps")).isEqualTo(3);
    }

    @Test
    void whatIsSpoiledTwiceIsVoidedOnce() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));
        press.spoiled(run, Rolls.part(order, 0, 3), "mực mờ").ok();

        Api.Answer answer = press.spoiled(run, Rolls.part(order, 1, 4), "rách").ok();

        assertThat(answer.number("$.stamps.spoiled")).isEqualTo(5);
        assertThat(rolls.count("select sum(upper(numbers) - lower(numbers))::bigint from voiding where order_id = "
                        + order.id()))
                .isEqualTo(5);
    }

    @Test
    void aReportOfStampsThatTheJobDoesNotHoldIsRefusedWhole() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        StampOrder.Issued other = rolls.printedBy(house, member, 10);
        String run = press.run(press.job(order));

        press.printed(run, Rolls.part(order, 0, 1), Rolls.part(other, 0, 1)).refused(422, "stamps-not-of-this-job");

        assertThat(rolls.count("select count(*) from print_outcome where order_id = " + order.id()))
                .isZero();
    }

    @Test
    void jobsAreFoundByThePrinterTheyAreMeantFor() {
        StampOrder.Issued order = rolls.printedBy(house, member, 10);
        open(order, 0, "xuong-1");
        open(order, 1, "xuong-2");
        open(order, 2, "");

        Api.Answer found = press.api()
                .get("/api/v1/print-jobs?state=OPEN&printer=xuong-1&orderId=" + order.id())
                .ok();

        assertThat(found.texts("$.items[*].first")).containsExactly(serial(order, 2), serial(order, 0));
        assertThat(found.texts("$.items[*].texts.organisation")).containsOnly("HTX Phong Điền");
    }

    @Test
    void aCooperativePrintsItsOwnOrdersItself() {
        StampOrder.Issued order =
                rolls.issued(member, rolls.product(member.actor().ownOrganisation(), null), 10);
        Press own = new Press(new Api(people.withKey(member, Scope.PRINT)));
        String job = own.job(order);

        Api.Answer answer = own.printed(own.run(job), Rolls.part(order, 0, 10)).ok();

        assertThat(answer.number("$.stamps.left")).isZero();
        assertThat(own.api().get("/api/v1/print-jobs/" + job).text("$.texts.product"))
                .isEqualTo("Trà atiso đỏ");
    }

    private void open(StampOrder.Issued order, long at, String meantFor) {
        String serial = serial(order, at);
        Api.of(printer)
                .post(
                        "/api/v1/print-jobs",
                        Map.of(
                                "orderId", order.id().value(),
                                "first", serial,
                                "last", serial,
                                "printer", meantFor,
                                "layout", "roll-50x30"))
                .created();
    }

    private String labels(String job, String query) {
        WebTestClient roomy = press.api()
                .http()
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(2_000_000))
                .build();
        return new Api(roomy)
                .take("/api/v1/print-jobs/" + job + "/labels" + query)
                .ok()
                .body();
    }

    private static String serial(StampOrder.Issued order, long at) {
        StampRange one = Rolls.part(order, at, 1);
        return StampSerial.of(one.first()).toString();
    }
}
