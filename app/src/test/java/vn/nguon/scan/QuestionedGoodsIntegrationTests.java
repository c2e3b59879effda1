package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.declaredWrong;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Stamps of goods that are called back, held or failed a test stay on them, and say so; new ones are not put on. */
@PlatformTest
class QuestionedGoodsIntegrationTests {

    private final People people;
    private final Rolls rolls;
    private final Maker maker;
    private final Person manager;
    private final long tea;
    private final StampOrder.Issued order;
    private final String salt;

    QuestionedGoodsIntegrationTests(ApplicationContext platform, People people) {
        this.people = people;
        this.rolls = new Rolls(platform);
        Chains chains = Chains.in(platform);
        this.maker = chains.cooperative("HTX Muối Phong Điền");
        this.manager = people.manager(maker.organisation());
        this.tea = chains.product(maker, "Muối sả", "1 KGM", 300).value();
        this.order = rolls.issued(manager, 100);
        this.salt = lot(recorded(maker, "purchase", 9, """
                {"at": %s, "name": "Muối", "supplier": "Hộ ông Ba", "supplierAddress": "Huế", "quantity": 200, "unit": "KGM"}
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed", "ingredient"})
    void stampsOfGoodsCalledBackAreNotFreed(String what) {
        JsonNode packed = packed(salt, 10);
        String activation = activated(lot(packed), 0, 9);
        String other = lot(packed(salt, 10));
        assertThat(scanned(3)).isEqualTo("genuine");
        String recall = recalled(manager, what.equals("packed") ? lot(packed) : salt);
        eventually("recalled", 3);

        JsonNode refusal = withdrawn(activation, true, 409);

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:stamps-stay-on-recalled-goods");
        assertThat(refusal.get("detail").asString()).contains("Hãy huỷ tem");
        answer(manager.http(), "/api/v1/activations", onto(other, 0, 9), 409);
        assertThat(declaredWrong(maker, packed, 409).get("type").asString())
                .isEqualTo("urn:nguon:problem:record-of-questioned-goods");
        answer(manager.http(), "/api/v1/voidings", voiding(3), 201);
        assertThat(declaredWrong(maker, packed, 409)).isNotNull();
        assertThat(scanned(3)).isEqualTo("recalled");
        answer(manager.http(), "/api/v1/recalls/" + recall + "/close", "{\"reason\": \"Đã thu về\"}", 200);
        assertThat(withdrawn(activation, true, 409).get("detail").asString()).contains("đã từng bị thu hồi");
    }

    @Test
    void voidedStampsOfGoodsCalledBackDoNotFreeTheirLot() {
        JsonNode packed = packed(salt, 10);
        activated(lot(packed), 0, 9);
        recalled(people.authority(), lot(packed));
        answer(manager.http(), "/api/v1/voidings", """
                {"first": "%s", "last": "%s", "cause": "OTHER", "reason": "thu hồi"}
                """.formatted(serial(0), serial(9)), 201);

        declaredWrong(maker, packed, 409);
        eventually("recalled", 3);
    }

    @Test
    void stampsOfHeldGoodsAreNotFreed() {
        JsonNode packed = packed(salt, 10);
        String activation = activated(lot(packed), 0, 9);
        Person inspector = people.inspector();
        answer(inspector.http(), "/api/v1/lots/" + salt + "/freeze", "{\"reason\": \"Đang lấy mẫu\"}", 200);

        assertThat(withdrawn(activation, true, 409).get("type").asString())
                .isEqualTo("urn:nguon:problem:stamps-stay-on-held-goods");
        declaredWrong(maker, packed, 409);
        answer(inspector.http(), "/api/v1/lots/" + salt + "/release", "{\"reason\": \"Mẫu đạt\"}", 200);
        withdrawn(activation, false, 200);
        declaredWrong(maker, packed, 200);
    }

    @Test
    void heldStampsAreNotFreed() {
        String activation = activated(lot(packed(salt, 10)), 0, 9);
        answer(people.inspector().http(), "/api/v1/stamp-freezes", """
                {"first": "%s", "last": "%s", "reason": "Nghi tem bị lộ"}
                """.formatted(serial(4), serial(4)), 201);

        assertThat(withdrawn(activation, true, 409).get("type").asString())
                .isEqualTo("urn:nguon:problem:stamps-stay-on-held-goods");
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed", "ingredient"})
    void goodsThatFailedATestAreNotStampedUntilTheyPass(String what) {
        JsonNode packed = packed(salt, 10);
        String tested = what.equals("packed") ? lot(packed) : salt;
        tested(tested, 1, false);

        JsonNode refusal = answer(manager.http(), "/api/v1/activations", onto(lot(packed), 0, 9), 409);

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:goods-failed-their-test");
        assertThat(refusal.get("field").asString()).isEqualTo("lotId");
        assertThat(refusal.get("detail").asString()).contains("Dư lượng thuốc BVTV", "kiểm nghiệm lại");
        assertThat(rolls.activatedOn(new LotId(UUID.fromString(lot(packed))))).isZero();
        tested(tested, 0, true);
        activated(lot(packed), 0, 9);
    }

    @Test
    void goodsCalledBackAreNotStamped() {
        String packed = lot(packed(salt, 10));
        recalled(people.authority(), salt);

        JsonNode refusal = answer(manager.http(), "/api/v1/activations", onto(packed, 0, 9), 409);

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:goods-are-recalled");
        assertThat(refusal.get("detail").asString()).contains("0234 3 000 000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed", "ingredient"})
    void goodsWhoseTestFailedSayItAboveThemselves(String what) {
        String packed = lot(packed(salt, 10));
        String activation = activated(packed, 0, 9);
        assertThat(asked(3).has("testFailed")).isFalse();

        JsonNode failed = tested(what.equals("packed") ? packed : salt, 1, false);

        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() ->
                        assertThat(asked(3).at("/testFailed/tested").asString()).isEqualTo("Dư lượng thuốc BVTV"));
        assertThat(asked(3).at("/testFailed/ofIngredient").asBoolean()).isEqualTo(what.equals("ingredient"));
        assertThat(page(3, "vi")).contains("không đạt kiểm nghiệm", "«Dư lượng thuốc BVTV»");
        assertThat(page(3, "vi").indexOf("không đạt kiểm nghiệm"))
                .isLessThan(page(3, "vi").indexOf("Hành trình"));
        assertThat(page(3, "en")).contains("failed a test", "“Dư lượng thuốc BVTV”");
        assertThat(withdrawn(activation, true, 409).get("type").asString())
                .isEqualTo("urn:nguon:problem:stamps-stay-on-failed-goods");
        declaredWrong(maker, failed, 200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(asked(3).has("testFailed")).isFalse());
        withdrawn(activation, true, 200);
    }

    @Test
    void whoeverIsFirstARecallLeavesNoFreedStampBehindIt() {
        String packed = lot(packed(salt, 40));
        List<String> activations =
                IntStream.range(0, 31).mapToObj(i -> activated(packed, i, i)).toList();
        String other = lot(packed(salt, 40));

        List<Integer> statuses = Flux.range(0, 32)
                .flatMap(
                        i -> Mono.fromCallable(() -> i == 16
                                        ? recalling(salt)
                                        : moving(activations.get(i > 16 ? i - 1 : i), i, other))
                                .subscribeOn(Schedulers.boundedElastic()),
                        32)
                .collectList()
                .block(Duration.ofSeconds(60));

        assertThat(statuses).hasSize(32).containsOnlyOnce(201).isSubsetOf(200, 201, 409);
        assertThat(rolls.count("""
                        select count(*)
                        from ledger_entry withdrawal
                        join ledger_subject about on about.entry_id = withdrawal.id and about.subject = 'lot:%s'
                        where withdrawal.content::jsonb ->> 'kind' = 'activation-withdrawn'
                          and withdrawal.recorded_at > (
                            select opened_at
                            from recall
                            where lot_id = '%s')
                        """.formatted(packed, salt))).isZero();
        IntStream.range(0, 31).filter(i -> isOn(packed, i)).forEach(i -> eventually("recalled", i));
    }

    private boolean isOn(String packed, int stamp) {
        return rolls.count("""
                        select count(*)
                        from activation
                        where lot_id = '%s' and withdrawn_at is null and numbers @> %d::bigint
                        """.formatted(packed, order.issue().numbers().first() + stamp)) == 1;
    }

    private int recalling(String lot) {
        return manager.http()
                .post()
                .uri("/api/v1/recalls")
                .header("Content-Type", "application/json")
                .bodyValue(recall(lot))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    /** Takes a stamp off and puts it on other goods. */
    private int moving(String activation, int i, String other) {
        int withdrawn = manager.http()
                .post()
                .uri("/api/v1/activations/" + activation + "/withdrawal")
                .header("Content-Type", "application/json")
                .bodyValue("{\"reason\": \"dán nhầm lô\", \"evenIfScanned\": true}")
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
        if (withdrawn == 200) {
            int stamp = i > 16 ? i - 1 : i;
            manager.http()
                    .post()
                    .uri("/api/v1/activations")
                    .header("Content-Type", "application/json")
                    .bodyValue(onto(other, stamp, stamp))
                    .exchange()
                    .expectBody()
                    .returnResult();
        }
        return withdrawn;
    }

    private JsonNode packed(String from, int packs) {
        return recorded(maker, "packing", 2, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": %d, "unit": "KGM"}], "productId": %d, "packs": %d}
                """.formatted(from, packs, tea, packs));
    }

    private JsonNode tested(String lot, int daysAgo, boolean passed) {
        return recorded(maker, "testing", daysAgo, """
                {"at": %%s, "lotId": "%s", "passed": %s, "laboratory": "QUATEST 2", "tested": "Dư lượng thuốc BVTV"}
                """.formatted(lot, passed));
    }

    private String activated(String lot, int first, int last) {
        return answer(manager.http(), "/api/v1/activations", onto(lot, first, last), 201)
                .get("id")
                .asString();
    }

    private String onto(String lot, int first, int last) {
        return """
                {"first": "%s", "last": "%s", "lotId": "%s"}
                """.formatted(serial(first), serial(last), lot);
    }

    private JsonNode withdrawn(String activation, boolean evenIfScanned, int status) {
        return answer(
                manager.http(),
                "/api/v1/activations/" + activation + "/withdrawal",
                "{\"reason\": \"dán nhầm lô\", \"evenIfScanned\": " + evenIfScanned + "}",
                status);
    }

    private String voiding(int stamp) {
        return """
                {"first": "%s", "cause": "SPOILED", "reason": "ướt"}
                """.formatted(serial(stamp));
    }

    private static String recalled(Person who, String lot) {
        return answer(who.http(), "/api/v1/recalls", recall(lot), 201).get("id").asString();
    }

    private static String recall(String lot) {
        return """
                {"lotId": "%s", "noticeVi": "Phát hiện lưu huỳnh vượt mức. Hãy mang trả nơi mua.",
                 "noticeEn": "Too much sulphur dioxide. Take it back to the shop.", "contact": "0234 3 000 000"}
                """.formatted(lot);
    }

    private String serial(int stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }

    private void eventually(String verdict, int stamp) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(scanned(stamp)).isEqualTo(verdict));
    }

    private String scanned(int stamp) {
        return asked(stamp).get("verdict").asString();
    }

    private JsonNode asked(int stamp) {
        return JsonMapper.shared().readTree(body(stamp, "application/json", "vi"));
    }

    private String page(int stamp, String language) {
        return body(stamp, "text/html", language);
    }

    private String body(int stamp, String type, String language) {
        byte[] body = people.nobody()
                .get()
                .uri("/S/" + rolls.code(order, order.issue().numbers().first() + stamp))
                .header(HttpHeaders.ACCEPT, type)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
