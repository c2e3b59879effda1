package vn.nguon.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.People;

/** An inspector, from a stamp on a market stall to what nobody can rewrite. */
@Story
class InspectorStoryIntegrationTests {

    private final People people;
    private final Api inspector;
    private final Shopper shopper;
    private Village village;
    private String doubt = "";

    InspectorStoryIntegrationTests(People people) {
        this.people = people;
        this.inspector = Api.of(people.inspector());
        this.shopper = Shopper.of(people);
        this.village = new Village(people);
    }

    @Test
    @Order(1)
    void theyLookAStampUpByItsSerial() {
        village = Village.withTeaOnTheMarket(people);

        Answer stamp = inspector.get("/api/v1/stamps/" + village.serial(0)).ok();

        assertThat(stamp.text("$.state")).isEqualTo("ACTIVATED");
        assertThat(stamp.text("$.activation.lotId")).isEqualTo(village.packs);
    }

    @Test
    @Order(2)
    void theyWalkTheChainBackAndAhead() {
        Answer back = inspector
                .get("/api/v1/lots/" + village.packs + "/journey?direction=back")
                .ok();
        Answer ahead = inspector
                .get("/api/v1/lots/" + village.fresh + "/journey?direction=ahead")
                .ok();

        assertThat(back.texts("$.lots[*].id")).contains(village.crop, village.fresh, village.dried, village.packs);
        assertThat(ahead.texts("$.lots[*].id"))
                .contains(village.dried, village.packs)
                .doesNotContain(village.crop);
    }

    @Test
    @Order(3)
    void theyReadWhatWasRecordedAboutTheStamp() {
        Answer entries =
                inspector.get("/api/v1/ledger?stamp=" + village.serial(0)).ok();

        assertThat(entries.texts("$.items[*].content.kind"))
                .contains("stamps-ordered", "order-approved", "stamps-issued", "codes-downloaded", "stamps-activated");
        assertThat(entries.texts("$.items[*].hash")).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    @Order(4)
    void aShoppersDoubtReachesThem() {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("text", "Hộp cũ dán tem mới, chợ Đông Ba");
        String reference = new Answer(shopper.phone()
                        .post()
                        .uri("/S/" + village.code(3) + "/doubt")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(BodyInserters.fromMultipartData(form.build()))
                        .header("Accept", "application/json")
                        .exchange()
                        .expectBody()
                        .returnResult())
                .created()
                .text("$.reference");

        Answer open = inspector.get("/api/v1/doubts?status=OPEN&limit=100").ok();

        List<String> found = open.texts("$.items[?(@.reference == '" + reference + "')].id");
        assertThat(found).hasSize(1);
        doubt = found.get(0);
    }

    @Test
    @Order(5)
    void theyTakeItAndSettleItWithAFinding() {
        inspector.post("/api/v1/doubts/" + doubt + "/take", "").ok();
        Api.of(people.inspector()).post("/api/v1/doubts/" + doubt + "/take", "").refused(409, "already-taken");

        Answer settled = inspector
                .post(
                        "/api/v1/doubts/" + doubt + "/settle",
                        Map.of("outcome", "NOTHING_WRONG", "finding", "Đã đến chợ: hàng còn nguyên."))
                .ok();

        assertThat(settled.text("$.progress.status")).isEqualTo("SETTLED");
        inspector
                .post("/api/v1/doubts/" + doubt + "/settle", Map.of("outcome", "CONFIRMED", "finding", "Nghĩ lại."))
                .refused(409, "already-settled");
    }

    @Test
    @Order(6)
    void aStampScannedTooOftenByOneRaisesAnAlertThatTheyClear() {
        String stamp = "/S/" + village.code(5);
        for (int scan = 0; scan < 101; scan++) {
            shopper.asks(stamp).ok();
        }
        shopper.soonSees(stamp, "genuine");

        // No scan waits for its alert to be written.
        Eventually.is(Mono.fromCallable(() -> openAlerts().size()).subscribeOn(Schedulers.boundedElastic()), 1);
        inspector
                .post(
                        "/api/v1/alerts/" + openAlerts().get(0) + "/settle",
                        Map.of("outcome", "NOTHING_WRONG", "finding", "Tem trưng bày ở quầy."))
                .ok();

        shopper.soonSees(stamp, "genuine");
    }

    @Test
    @Order(7)
    void theyHoldALotAndNobodyMovesIt() {
        inspector
                .post("/api/v1/lots/" + village.packs + "/freeze", Map.of("reason", "Chờ kiểm nghiệm lại"))
                .ok();

        village.manager
                .post(
                        "/api/v1/events/retail",
                        Map.of(
                                "at", village.at(1),
                                "lots", List.of(Map.of("lotId", village.packs, "quantity", 1, "unit", "H87"))))
                .refused(409, "lot-is-frozen");
        village.manager
                .post("/api/v1/activations", Map.of("first", village.serial(45), "lotId", village.packs))
                .refused(409, "lot-is-frozen");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                shopper.scans("/S/" + village.code(0)).ok().body())
                        .contains("Hàng đang bị tạm giữ để kiểm tra"));
        village.manager
                .post("/api/v1/lots/" + village.packs + "/release", Map.of("reason", "Tự thả"))
                .refused(403, "not-allowed");
    }

    @Test
    @Order(8)
    void theyLetItGoAgain() {
        inspector
                .post("/api/v1/lots/" + village.packs + "/release", Map.of("reason", "Kết quả đạt"))
                .ok();

        village.manager
                .post(
                        "/api/v1/events/retail",
                        Map.of(
                                "at", village.at(1),
                                "lots", List.of(Map.of("lotId", village.packs, "quantity", 1, "unit", "H87"))))
                .created();
    }

    @Test
    @Order(9)
    void theyOnlyLookAndRecordNothing() {
        inspector.post("/api/v1/stamp-orders", Map.of("quantity", 10)).refused(403, "not-allowed");
        inspector.take("/api/v1/stamp-orders/" + village.order + "/codes").refused(403, "not-allowed");
    }

    private List<String> openAlerts() {
        return inspector
                .get("/api/v1/alerts?status=OPEN&limit=100")
                .ok()
                .texts("$.items[?(@.serial == '" + village.serial(5) + "')].id");
    }
}
