package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.declaredWrong;
import static vn.nguon.trace.web.Told.event;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;
import static vn.nguon.trace.web.Told.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import vn.nguon.testing.Forms;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** What was in hand at the time of an act counts, however late it is recorded. */
@PlatformTest
class LateRecordsIntegrationTests {

    private final DatabaseClient database;
    private final Maker ours;
    private final Maker other;

    LateRecordsIntegrationTests(DatabaseClient database, ApplicationContext context) {
        this.database = database;
        Chains chains = Chains.in(context);
        this.ours = chains.cooperative("HTX Ghi muộn");
        this.other = chains.cooperative("HTX Bên kia");
    }

    @Test
    void whatArrivedLaterWasNotThereYet() {
        String lot = bought(other, 20);
        moved(other, lot, 50, ours, 15, 14);
        moved(other, lot, 50, ours, 6, 5);

        JsonNode refusal = refused(ours, "processing", 10, processing(lot, 80));

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:not-enough-of-the-lot");
        assertThat(refusal.get("field").asString()).isEqualTo("inputs[0].quantity");
        assertThat(refusal.get("left").asInt()).isEqualTo(50);
        assertThat(refusal.get("then").asString())
                .startsWith(Told.day(10).toLocalDate().toString());
        recorded(ours, "processing", 10, processing(lot, 50));
        recorded(ours, "processing", 5, processing(lot, 50));
    }

    @ParameterizedTest
    @CsvSource({"processing", "retail", "shipping", "distribution", "packing-into-a-case"})
    void whatHadLeftAndCameBackWasNotThereBetween(String form) {
        String lot = bought(ours, 20);
        moved(ours, lot, 100, other, 7, 6);
        moved(other, lot, 20, ours, 2, 1);

        JsonNode refusal = switch (form) {
            case "processing" -> refused(ours, "processing", 4, processing(lot, 15));
            case "retail" -> refused(ours, "retail", 4, sale(lot, 5));
            case "packing-into-a-case" -> refused(ours, "case", 4, casing(lot, 5));
            default -> refused(ours, form, 4, shipment(lot, 5, other));
        };

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:not-enough-of-the-lot");
        assertThat(refusal.get("left").asInt()).isZero();
        recorded(ours, "retail", 1, sale(lot, 5));
    }

    @Test
    void aLateRecordOfWhatWasUsedSinceIsRefusedWithTheNamesOfWhatUsedIt() {
        String lot = bought(ours, 20);
        JsonNode sold = recorded(ours, "retail", 3, sale(lot, 80));
        moved(ours, lot, 5, other, 2, 2);

        JsonNode refusal = refused(ours, "processing", 10, processing(lot, 30));

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:not-enough-of-the-lot");
        assertThat(refusal.get("field").asString()).isEqualTo("inputs[0].quantity");
        assertThat(refusal.get("left").asInt()).isEqualTo(15);
        assertThat(refusal.get("records")).hasSize(2);
        assertThat(refusal.at("/records/0/eventId").asString()).isEqualTo(event(sold));
        assertThat(refusal.at("/records/0/quantity").asInt()).isEqualTo(80);
        assertThat(refusal.get("detail").asString()).contains("80 kg", "khai sai");
        recorded(ours, "processing", 10, processing(lot, 15));
    }

    @Test
    void whatIsInTheEndEnoughMayHaveBeenTooLittleBetween() {
        String lot = bought(other, 20);
        moved(other, lot, 50, ours, 15, 14);
        recorded(ours, "processing", 8, processing(lot, 40));
        moved(other, lot, 50, ours, 6, 5);
        recorded(ours, "retail", 4, sale(lot, 10));

        JsonNode refusal = refused(ours, "retail", 12, sale(lot, 20));

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:later-records-need-the-goods");
        assertThat(refusal.get("field").asString()).isEqualTo("lots[0].quantity");
        assertThat(refusal.get("spare").asInt()).isEqualTo(10);
        assertThat(refusal.get("records")).hasSize(1);
        assertThat(refusal.at("/records/0/quantity").asInt()).isEqualTo(40);
        assertThat(refusal.get("detail").asString()).contains("Chế biến 40 kg", "khai sai");
    }

    @Test
    void theFormSaysBesideTheQuantityWhatNeedsTheGoodsLater() {
        String lot = bought(other, 20);
        moved(other, lot, 50, ours, 15, 14);
        recorded(ours, "processing", 8, processing(lot, 40));
        moved(other, lot, 50, ours, 6, 5);
        Forms desk = Forms.of(ours.person());
        String form = "/console/record/lots/" + lot + "/retail";
        String when = Told.day(12).toLocalDateTime().toString();
        String where = Long.toString(ours.place().value());

        desk.send(
                        form,
                        "at.time",
                        when,
                        "at.placeId",
                        where,
                        "lots[0].lotId",
                        lot,
                        "lots[0].quantity",
                        "20",
                        "lots[0].unit",
                        "KGM")
                .refused(409)
                .says("id=\"lots[0].quantity-error\"", "Chế biến 40 kg lúc", "khai sai các bản ghi ấy trước");
        desk.send(
                        form,
                        "at.time",
                        when,
                        "at.placeId",
                        where,
                        "lots[0].lotId",
                        lot,
                        "lots[0].quantity",
                        "60",
                        "lots[0].unit",
                        "KGM")
                .refused(409)
                .says("id=\"lots[0].quantity-error\"", "đơn vị chỉ có 50 kg của lô");
    }

    @Test
    void aCaseMayBeClosedLateWhateverBecameOfThePacksSince() {
        String lot = bought(ours, 20);
        recorded(ours, "retail", 3, sale(lot, 100));

        recorded(ours, "case", 10, casing(lot, 60));
    }

    @Test
    void anArrivalIsNotDeclaredWrongUnderWhatWasUsedOfIt() {
        String lot = bought(other, 20);
        JsonNode arrived = moved(other, lot, 50, ours, 15, 14);
        JsonNode used = recorded(ours, "processing", 10, processing(lot, 30));
        moved(other, lot, 50, ours, 6, 5);

        JsonNode refusal = declaredWrong(ours, arrived, 409);

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:goods-used-further");
        assertThat(refusal.at("/records/0/eventId").asString()).isEqualTo(event(used));
        declaredWrong(ours, used, 200);
        declaredWrong(ours, arrived, 200);
    }

    @Test
    void aPurchaseSaysWhatWasMadeOfItWhenItIsDeclaredWrong() {
        JsonNode bought = purchased(ours, 20);
        JsonNode sold = recorded(ours, "retail", 3, sale(lot(bought), 80));

        JsonNode refusal = declaredWrong(ours, bought, 409);

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:goods-used-further");
        assertThat(refusal.at("/records/0/eventId").asString()).isEqualTo(event(sold));
    }

    @Test
    void aRecordSaidAgainIsHeldToTheSameRule() {
        String lot = bought(ours, 20);
        JsonNode wrong = recorded(ours, "processing", 10, processing(lot, 10));
        recorded(ours, "retail", 3, sale(lot, 80));
        declaredWrong(ours, wrong, 200);
        String again = """
                {"at": {"time": "%s", "placeId": %d, "corrects": "%s"}, "inputs": [{"lotId": "%s", "quantity": %d,
                 "unit": "KGM"}], "outputs": [{"name": "Khô", "quantity": 1, "unit": "KGM"}], "method": "sấy"}
                """;

        JsonNode refusal = Told.answer(
                ours.person().http(),
                "/api/v1/events/processing",
                again.formatted(Told.day(10), ours.place().value(), event(wrong), lot, 30),
                409);

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:not-enough-of-the-lot");
        assertThat(refusal.get("records")).hasSize(1);
        Told.answer(
                ours.person().http(),
                "/api/v1/events/processing",
                again.formatted(Told.day(10), ours.place().value(), event(wrong), lot, 20),
                201);
    }

    @Test
    void aHarvestThatOthersCameAfterWasNotTheLast() {
        String crop = lot(Told.answer(ours.person().http(), "/api/v1/crops", """
                {"at": %s, "name": "Atiso", "quantity": 500, "unit": "MTK"}
                """.formatted(Told.at(ours, 60)), 201));
        String harvest = """
                {"at": %%s, "cropId": "%s", "quantity": 10, "unit": "KGM", "last": %%b}
                """.formatted(crop);
        Told.answer(ours.person().http(), "/api/v1/events/harvest", harvest.formatted(Told.at(ours, 3), false), 201);

        JsonNode refusal = Told.answer(
                ours.person().http(), "/api/v1/events/harvest", harvest.formatted(Told.at(ours, 10), true), 409);

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:crop-went-on");
        assertThat(refusal.get("field").asString()).isEqualTo("last");
        Told.answer(ours.person().http(), "/api/v1/events/harvest", harvest.formatted(Told.at(ours, 10), false), 201);
        Told.answer(ours.person().http(), "/api/v1/events/harvest", harvest.formatted(Told.at(ours, 1), true), 201);
    }

    @Test
    void whatComesAndGoesAtOneInstantCameFirst() {
        String lot = bought(other, 20);
        moved(other, lot, 50, ours, 15, 10);

        recorded(ours, "retail", 10, sale(lot, 50));
    }

    @Test
    void ofManyLateRecordsAtOnceSoManyAreTakenAsThereWereGoods() {
        String lot = bought(ours, 20);
        recorded(ours, "retail", 3, sale(lot, 60));

        List<Integer> statuses = Flux.fromStream(IntStream.range(0, 32).boxed())
                .flatMap(
                        i -> Mono.fromCallable(() -> ours.person()
                                        .http()
                                        .post()
                                        .uri("/api/v1/events/retail")
                                        .header("Content-Type", "application/json")
                                        .header("Idempotency-Key", "late-" + lot + i)
                                        .bodyValue(sale(lot, 15).formatted(Told.at(ours, 5 + i % 10)))
                                        .exchange()
                                        .expectBody()
                                        .returnResult()
                                        .getStatus()
                                        .value())
                                .subscribeOn(Schedulers.boundedElastic()),
                        32)
                .collectList()
                .block(Duration.ofSeconds(60));

        assertThat(statuses)
                .hasSize(32)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(2);
    }

    @Test
    void inWhateverOrderRecordsComeNobodyEverHadLessThanNothing() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String lot = bought(ours, 20);
        List<Act> done = new ArrayList<>();
        int refused = 0;

        for (int i = 0; i < 200; i++) {
            Act act = any(random, lot, done);
            EntityExchangeResult<byte[]> answer = Told.asked(act.by().person().http(), act.path(), act.json());
            int status = answer.getStatus().value();
            assertThat(status).as("seed %d, %s", seed, act).isIn(200, 201, 404, 409);
            refused += status == 409 ? 1 : 0;
            if (status == 201) {
                done.add(new Act(
                        act.by(),
                        act.path(),
                        new String(Objects.requireNonNull(answer.getResponseBody()), StandardCharsets.UTF_8)));
            }
        }

        assertThat(done).as("seed %d", seed).hasSizeGreaterThan(10);
        assertThat(refused).as("seed %d", seed).isGreaterThan(10);
        assertThat(database.sql("""
                        select count(*)
                        from (
                          select sum(change) over (partition by organisation_id order by event_time) as had
                          from holding_change
                          where lot_id = :lot) at_each_time
                        where had < 0
                        """)
                        .bind("lot", UUID.fromString(lot))
                        .mapValue(Long.class)
                        .one()
                        .block())
                .as("seed %d", seed)
                .isZero();
    }

    /** What somebody tells us, or, once done, what it was answered. */
    private record Act(Maker by, String path, String json) {}

    private Act any(Random random, String lot, List<Act> done) {
        Maker by = random.nextBoolean() ? ours : other;
        int some = 1 + random.nextInt(30);
        String at = Told.at(by, 1 + random.nextInt(18));
        if (done.isEmpty() || random.nextInt(3) == 0) {
            String form = shipment(lot, some, by == ours ? other : ours);
            return new Act(by, "/api/v1/events/shipping", form.formatted(at));
        }
        Act one = done.get(random.nextInt(done.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Act(by, "/api/v1/events/retail", sale(lot, some).formatted(at));
            case 1 ->
                new Act(
                        one.by(),
                        "/api/v1/events/" + event(Told.json(one.json())) + "/error",
                        "{\"reason\": \"incorrect_data\", \"explanation\": \"Ghi nhầm số cân\"}");
            default -> {
                Maker to = one.by() == ours ? other : ours;
                String movement =
                        Told.json(one.json()).at("/details/movementId").asString("");
                yield new Act(to, "/api/v1/events/receiving", """
                        {"at": %s, "movementId": "%s"}
                        """.formatted(
                                Told.at(to, 1 + random.nextInt(18)),
                                movement.isEmpty() ? UUID.randomUUID().toString() : movement));
            }
        };
    }

    private static String bought(Maker maker, int daysAgo) {
        return lot(purchased(maker, daysAgo));
    }

    private static JsonNode purchased(Maker maker, int daysAgo) {
        return recorded(maker, "purchase", daysAgo, """
                {"at": %s, "name": "Muối", "supplier": "Hộ ông Ba", "supplierAddress": "Huế", "quantity": 100, "unit": "KGM"}
                """);
    }

    /** Shipped and received; what the receiver recorded. */
    private static JsonNode moved(Maker from, String lot, int quantity, Maker to, int shipped, int received) {
        JsonNode sent = recorded(from, "shipping", shipped, shipment(lot, quantity, to));
        return recorded(to, "receiving", received, """
                {"at": %%s, "movementId": "%s"}
                """.formatted(
                        sent.at("/details/movementId").asString()));
    }

    private static String shipment(String lot, int quantity, Maker to) {
        return """
                {"at": %%s, "to": %s, "lots": [{"lotId": "%s", "quantity": %d, "unit": "KGM"}]}
                """.formatted(to.organisation(), lot, quantity);
    }

    private static String processing(String lot, int quantity) {
        return """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": %d, "unit": "KGM"}],
                 "outputs": [{"name": "Khô", "quantity": 1, "unit": "KGM"}], "method": "sấy"}
                """.formatted(lot, quantity);
    }

    private static String sale(String lot, int quantity) {
        return """
                {"at": %%s, "lots": [{"lotId": "%s", "quantity": %d, "unit": "KGM"}]}
                """.formatted(lot, quantity);
    }

    private static String casing(String lot, int quantity) {
        return """
                {"at": %%s, "caseCode": "K-1", "lots": [{"lotId": "%s", "quantity": %d, "unit": "KGM"}]}
                """.formatted(lot, quantity);
    }
}
