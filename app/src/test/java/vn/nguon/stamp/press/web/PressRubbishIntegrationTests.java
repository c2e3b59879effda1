package vn.nguon.stamp.press.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.press.Press;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** What workstations and people send to the press by mistake. */
@PlatformTest
class PressRubbishIntegrationTests {

    private final Api api;
    private final Rolls rolls;
    private final StampOrder.Issued order;
    private final Person member;
    private final String job;
    private final String run;

    PressRubbishIntegrationTests(ApplicationContext platform, People people) {
        this.rolls = new Rolls(platform);
        this.member = people.member(people.organisation("HTX Phong Điền"));
        this.order = rolls.issued(member, 100);
        this.api = Api.of(member);
        Press press = new Press(api);
        this.job = press.job(order);
        this.run = press.run(job);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                     | 422 | invalid             | orderId",
                "{\"orderId\": \"x\"}                                   | 400 | wrong-kind-of-value | orderId",
                "{\"orderId\": 999999999}                               | 404 | not-found           |",
                "{\"orderId\": ORDER, \"first\": \"12\"}                | 422 | mistyped-serial     | first",
                "{\"orderId\": ORDER, \"first\": \"0000000010008\"}     | 422 | mistyped-serial     | first",
                "{\"orderId\": ORDER, \"first\": \"9999999999994\"}     | 422 | invalid             | first",
                "{\"orderId\": ORDER, \"last\": \"9999999999994\"}      | 422 | invalid             | last",
                "{\"orderId\": ORDER, \"first\": \"LAST\", \"last\": \"FIRST\"} | 422 | invalid     | last",
                "{\"orderId\": ORDER, \"layout\": \"../../secret\"}     | 422 | invalid             | layout",
                "{\"orderId\": ORDER, \"printer\": \"\\u0000\"}         | 422 | invalid             | printer",
                "{\"orderId\": ORDER, \"colour\": \"red\"}              | 400 | unknown-field       | colour",
                "rubbish                                                | 400 | unreadable          |",
                "[]                                                     | 400 |                     |",
            })
    void aJob(String body, int status, @Nullable String type, @Nullable String field) {
        refused("/api/v1/print-jobs", body, status, type, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                       | 422 | invalid             | jobId",
                "{\"jobId\": \"x\"}                       | 400 | wrong-kind-of-value | jobId",
                "{\"jobId\": \"JOB\"}                     | 422 | invalid             | printer",
                "{\"jobId\": \"JOB\", \"printer\": \" \"} | 422 | invalid             | printer",
                "{\"jobId\": \"JOB\", \"printer\": \"a\", \"takeOver\": \"so\"} | 400 | wrong-kind-of-value | takeOver",
                "{\"jobId\": \"JOB\", \"printer\": \"zebra\"} | 409 | print-job-being-printed |",
                "7                                        | 400 |                     |",
            })
    void aRun(String body, int status, @Nullable String type, @Nullable String field) {
        refused("/api/v1/print-runs", body, status, type, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"printed\": [{}]}                                        | 422 | invalid         | printed[0].first",
                "{\"printed\": [null]}                                      | 422 | invalid         | printed",
                "{\"printed\": [{\"first\": \"12\"}]}                       | 422 | mistyped-serial | printed[0].first",
                "{\"printed\": [{\"first\": \"FIRST\", \"last\": \"1\"}]}   | 422 | mistyped-serial | printed[0].last",
                "{\"printed\": [{\"first\": \"LAST\", \"last\": \"FIRST\"}]} | 422 | invalid        | printed[0].last",
                "{\"printed\": [{\"first\": \"FIRST\"}, {\"first\": \"FIRST\", \"last\": \"LAST\"}]} | 422 | invalid | printed",
                "{\"printed\": [{\"first\": \"9999999999994\"}]}            | 422 | stamps-not-of-this-job |",
                "{\"spoiled\": [{\"first\": \"FIRST\"}]}                    | 422 | invalid         | spoiled[0].reason",
                "{\"reprinted\": [{\"first\": \"FIRST\", \"reason\": \" \"}]} | 422 | invalid       | reprinted[0].reason",
                "{\"printed\": \"FIRST\"}                                   | 400 |                 |",
                "{\"lost\": []}                                             | 400 | unknown-field   | lost",
            })
    void aReport(String body, int status, @Nullable String type, @Nullable String field) {
        refused("/api/v1/print-runs/" + run + "/reports", body, status, type, field);
        assertThat(rolls.count("select count(*) from print_outcome where order_id = " + order.id()))
                .isZero();
    }

    @Test
    void moreRangesThanAReportHolds() {
        Map<String, Object> report = Map.of(
                "printed",
                IntStream.rangeClosed(0, 1000)
                        .mapToObj(i -> Map.of("first", "0000000010009"))
                        .toList());

        api.post(
                        "/api/v1/print-runs/" + run + "/reports",
                        report,
                        UUID.randomUUID().toString())
                .refused(422, "invalid")
                .about("printed");
    }

    @Test
    void calledOffWithoutAReason() {
        api.post("/api/v1/print-jobs/" + job + "/cancel", Map.of())
                .refused(422, "invalid")
                .about("reason");
    }

    @Test
    void anOrderThatIsNotIssuedHasNothingToPrint() {
        long id = api.post("/api/v1/stamp-orders", Map.of("quantity", 10))
                .created()
                .number("$.id");

        api.post("/api/v1/print-jobs", Map.of("orderId", id)).refused(409, "order-in-another-state");
        api.get("/api/v1/stamp-orders/" + id + "/prints").refused(409, "order-in-another-state");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/print-jobs/abc, 400",
        "/api/v1/print-jobs?state=LOST, 422",
        "/api/v1/print-jobs?cursor=rubbish, 422",
        "/api/v1/print-jobs?limit=0, 422",
        "/api/v1/print-jobs/JOB/labels?from=12, 422",
        "/api/v1/print-jobs/JOB/labels?from=9999999999994, 422",
        "/api/v1/print-jobs/JOB/labels?from=LAST&to=FIRST, 422",
        "/api/v1/print-jobs/JOB/labels?after=12, 422",
        "/api/v1/print-jobs/JOB/labels?after=9999999999994, 422",
        "/api/v1/print-jobs/JOB/labels?again=perhaps, 400",
        "/api/v1/print-runs, 400",
        "/api/v1/print-runs?orderId=x, 400",
        "/api/v1/print-runs?orderId=999999999, 404",
        "/api/v1/print-runs/abc, 400",
        "/api/v1/print-runs/abc/outcomes, 400",
    })
    void anAddress(String address, int status) {
        Api.Answer answer = address.contains("/labels?") ? api.take(filled(address)) : api.get(filled(address));

        assertThat(answer.result().getStatus().value()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("$.detail")).isNotBlank();
    }

    private void refused(String path, String body, int status, @Nullable String type, @Nullable String field) {
        Api.Answer answer =
                api.post(path, filled(body.strip()), UUID.randomUUID().toString());

        assertThat(answer.result().getStatus().value()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("$.detail")).isNotBlank();
        if (type != null) {
            answer.refused(status, type);
        }
        if (field != null) {
            answer.about(field);
        }
    }

    private String filled(String text) {
        return text.replace("ORDER", order.id().toString())
                .replace(
                        "FIRST", StampSerial.of(order.issue().numbers().first()).toString())
                .replace("LAST", StampSerial.of(order.issue().numbers().last()).toString())
                .replace("JOB", job);
    }
}
