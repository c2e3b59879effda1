package vn.nguon.stamp.press.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** What the API's documentation shows of the press can be sent, with one's own numbers in it. */
@PlatformTest
class PressExamplesIntegrationTests {

    private final Rolls rolls;
    private final Person member;
    private final OrganisationId house;
    private final Api press;

    PressExamplesIntegrationTests(ApplicationContext platform, People people) {
        this.rolls = new Rolls(platform);
        this.member = people.member(people.organisation("HTX Ví Dụ In"));
        this.house = people.organisation("PRINT_HOUSE", "Nhà in Ví Dụ");
        this.press = Api.of(people.printHouse(house));
    }

    @Test
    void whatIsShownCanBeSent() {
        StampOrder.Issued order = rolls.printedBy(house, member, 100);
        long first = order.issue().numbers().first();
        Map<String, Object> job = shown("/api/v1/print-jobs");
        job.putAll(Map.of("orderId", order.id().value(), "first", serial(first), "last", serial(first + 59)));
        String opened = press.post("/api/v1/print-jobs", job).created().text("$.id");
        Map<String, Object> run = shown("/api/v1/print-runs");
        run.put("jobId", opened);
        String begun = press.post("/api/v1/print-runs", run).created().text("$.id");

        Map<String, Object> report = shown("/api/v1/print-runs/{id}/reports");
        report.replaceAll((outcome, told) -> List.of(numbered(told, serial(first))));
        String reports = "/api/v1/print-runs/" + begun + "/reports";
        Api.Answer answer =
                press.post(reports, report, UUID.randomUUID().toString()).ok();

        assertThat(answer.number("$.stamps.spoiled")).isEqualTo(1);
        press.post("/api/v1/print-jobs/" + opened + "/cancel", shown("/api/v1/print-jobs/{id}/cancel"))
                .ok();
    }

    @Test
    void showsALabelOfAJob() {
        assertThat(press.get("/api/docs").ok().text("$.paths['/api/v1/print-jobs/{id}/labels'].post.description"))
                .contains("{\"serial\":\"0000000010009\",");
    }

    private static Map<String, Object> numbered(Object told, String serial) {
        Map<String, Object> one = new HashMap<>();
        ((Map<?, ?>) ((List<?>) told).get(0)).forEach((name, value) -> one.put(String.valueOf(name), value));
        one.replaceAll((name, value) -> name.equals("reason") ? value : serial);
        return one;
    }

    private static String serial(long number) {
        return StampSerial.of(number).toString();
    }

    private Map<String, Object> shown(String path) {
        Map<String, Object> shown = new LinkedHashMap<>();
        ((Map<?, ?>) press.get("/api/docs")
                        .ok()
                        .value("$.paths['" + path + "'].post.requestBody.content['application/json'].example"))
                .forEach((name, value) -> shown.put(String.valueOf(name), value));
        return shown;
    }
}
