package vn.nguon.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.nguon.identity.OrganisationId;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;

/** A print house, from an order that was given to it to every stamp accounted for. */
@Story
class PrintHouseStoryIntegrationTests {

    private final People people;
    private final OrganisationId house;
    private final Api printer;
    private final Village village;
    private String job = "";
    private String run = "";

    PrintHouseStoryIntegrationTests(People people) {
        this.people = people;
        this.house = people.organisation("PRINT_HOUSE", "Nhà in Hương Giang");
        this.printer = Api.of(people.printHouse(house));
        this.village = new Village(people);
    }

    @Test
    @Order(1)
    void theySeeAnOrderOnceItIsGivenToThem() {
        village.joins();
        village.isAdmitted();
        village.describesItsPlotAndItsTea();
        village.isLetPutStampsOnIt();
        village.ordersStamps(100);
        printer.get("/api/v1/stamp-orders/" + village.order).refused(404, "not-found");

        village.isGivenThem(house.value());

        assertThat(printer.get("/api/v1/stamp-orders").ok().texts("$.items[*].id"))
                .containsExactly(String.valueOf(village.order));
    }

    @Test
    @Order(2)
    void theyTakeTheCodesInParts() {
        String codes = "/api/v1/stamp-orders/" + village.order + "/codes";
        village.takesTheCodes();

        List<String> begun = Village.lines(printer, codes + "?to=" + village.serial(39));
        List<String> rest = Village.lines(printer, codes + "?header=false&from=" + village.serial(40));

        assertThat(begun).hasSize(41);
        assertThat(rest).hasSize(60);
        assertThat(village.codes).startsWith(begun.toArray(String[]::new)).endsWith(rest.toArray(String[]::new));
    }

    @Test
    @Order(3)
    void theyTakeLabelsAsASheet() {
        Answer sheet = printer.take("/api/v1/stamp-orders/" + village.order + "/labels.pdf?to=" + village.serial(23))
                .ok();

        assertThat(new String(sheet.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    @Order(4)
    void theyOpenAJobAndStartARun() {
        job = printer.post("/api/v1/print-jobs", Map.of("orderId", village.order))
                .created()
                .text("$.id");
        run = printer.post("/api/v1/print-runs", Map.of("jobId", job, "printer", "tcp://192.168.1.50:9100"))
                .created()
                .text("$.id");

        assertThat(Village.lines(printer, "/api/v1/print-jobs/" + job + "/labels").stream()
                        .filter(line -> !line.isBlank()))
                .hasSize(100);
    }

    @Test
    @Order(5)
    void theyTellWhatCameOutAndWhatWasSpoiled() {
        Answer told = printer.post(
                        "/api/v1/print-runs/" + run + "/reports",
                        Map.of(
                                "printed", List.of(Map.of("first", village.first, "last", village.serial(97))),
                                "spoiled", List.of(Map.of("first", village.serial(7), "reason", "kẹt giấy, tem rách"))),
                        UUID.randomUUID().toString())
                .ok();

        assertThat(told.texts("$.refused")).isEmpty();
        Shopper.of(people).soonSees("/S/" + village.code(7), "voided");
    }

    @Test
    @Order(6)
    void whatCameOutTwiceIsNotCountedTwice() {
        Answer told = printer.post(
                        "/api/v1/print-runs/" + run + "/reports",
                        Map.of("printed", List.of(Map.of("first", village.first))),
                        UUID.randomUUID().toString())
                .ok();

        assertThat(told.texts("$.refused[*].first")).containsExactly(village.first);
    }

    @Test
    @Order(7)
    void theyEndTheRunAndTheCooperativeSeesTheCount() {
        printer.post("/api/v1/print-runs/" + run + "/end", Map.of("complete", true));

        Answer stamps =
                village.manager.get("/api/v1/stamp-orders/" + village.order).ok();
        assertThat(stamps.number("$.stamps.voided")).isEqualTo(1);
    }

    @Test
    @Order(8)
    void theyHandTheRollOverOnce() {
        String path = "/api/v1/stamp-orders/" + village.order + "/deliveries";
        Map<String, String> roll =
                Map.of("first", village.first, "last", village.serial(97), "receiver", "Chị Lan, tổ trưởng");

        Map<String, String> oneMore = Map.of("first", village.serial(98), "receiver", "Anh Hải");

        assertThat(printer.post(path, roll).created().number("$.stamps")).isEqualTo(97);
        printer.post(path, roll).refused(409, "stamps-already-delivered");
        village.manager.post(path, roll).refused(403, "not-allowed");
        printer.post(path, oneMore).created();
        Answer latest = village.manager.get(path + "?limit=1").ok();
        assertThat(latest.texts("$.items[*].receiver")).containsExactly("Anh Hải");
        assertThat(village.manager
                        .get(path + "?limit=1&cursor=" + latest.text("$.next"))
                        .ok()
                        .texts("$.items[*].receiver"))
                .containsExactly("Chị Lan, tổ trưởng");
    }

    @Test
    @Order(9)
    void theyPrintAndDoNothingElse() {
        printer.post("/api/v1/stamp-orders", Map.of("quantity", 10)).refused(403, "not-allowed");
        printer.post(
                        "/api/v1/voidings",
                        Map.of("first", village.serial(50), "cause", "LOST", "reason", "không tìm thấy"))
                .refused(422, "invalid")
                .about("cause");
        printer.post("/api/v1/activations", Map.of("first", village.serial(51), "lotId", UUID.randomUUID()))
                .refused(403, "not-allowed");
        Api.of(people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in khác")))
                .take("/api/v1/stamp-orders/" + village.order + "/codes")
                .refused(404, "not-found");
    }
}
