package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

@PlatformTest
class TraceApiIntegrationTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final People people;
    private final DatabaseClient database;
    private final Chains chains;

    TraceApiIntegrationTests(People people, DatabaseClient database, ApplicationContext context) {
        this.people = people;
        this.database = database;
        this.chains = Chains.in(context);
    }

    @Test
    void goodsGoFromThePlotToThePackByPlainForms() {
        Maker grower = chains.cooperative("HTX Trồng");
        Maker packer = chains.cooperative("Nhà đóng gói");
        long tea = chains.product(packer, "Trà", "100 GRM", 365).value();

        JsonNode crop = created(grower, "/api/v1/crops", """
                {"at": %s, "name": "Atiso đỏ", "botanicalName": "Hibiscus sabdariffa", "quantity": 0.5, "unit": "HAR"}
                """);
        created(grower, "/api/v1/events/care", """
                {"at": %s, "cropId": "${crop}", "kind": "FERTILISER", "agent": "Phân hữu cơ", "dose": 200, "doseUnit": "kg/ha"}
                """.replace("${crop}", lot(crop)));
        JsonNode harvest = created(grower, "/api/v1/events/harvest", """
                {"at": %s, "cropId": "${crop}", "quantity": 100.5, "unit": "KGM", "code": "TH-01"}
                """.replace("${crop}", lot(crop)));
        JsonNode shipped = created(
                grower, "/api/v1/events/shipping", """
                {"at": %s, "to": ${to}, "lots": [{"lotId": "${lot}", "quantity": 100, "unit": "KGM"}], "carrier": "75C-123.45"}
                """.replace(
                        "${to}", packer.organisation().toString()).replace("${lot}", lot(harvest)));
        assertThat(get(packer.person().http(), "/api/v1/movements")
                        .get(0)
                        .get("loads")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("TH-01");
        created(packer, "/api/v1/events/receiving", """
                {"at": %s, "movementId": "${id}", "lots": [{"lotId": "${lot}", "quantity": 99.5}]}
                """.replace(
                        "${id}", shipped.at("/details/movementId").asString())
                .replace("${lot}", lot(harvest)));
        JsonNode dried = created(packer, "/api/v1/events/processing", """
                {"at": %s, "inputs": [{"lotId": "${lot}", "quantity": 99.5, "unit": "KGM"}],
                 "outputs": [{"name": "Atiso khô", "quantity": 10, "unit": "KGM"}], "method": "Sấy 55 °C"}
                """.replace("${lot}", lot(harvest)));
        created(packer, "/api/v1/events/testing", """
                {"at": %s, "lotId": "${lot}", "passed": true, "laboratory": "QUATEST 2", "tested": "Kim loại nặng"}
                """.replace("${lot}", lot(dried)));
        JsonNode packs = created(packer, "/api/v1/events/packing", """
                {"at": %s, "inputs": [{"lotId": "${lot}", "quantity": 10, "unit": "KGM"}], "productId": ${tea}, "packs": 100}
                """.replace("${lot}", lot(dried))
                .replace("${tea}", Long.toString(tea)));
        created(packer, "/api/v1/events/retail", """
                {"at": %s, "buyer": "Siêu thị A", "buyerAddress": "Huế", "lots": [{"lotId": "${lot}", "quantity": 40, "unit": "H87"}]}
                """.replace("${lot}", lot(packs)));

        JsonNode left = get(packer.person().http(), "/api/v1/lots/" + lot(packs));
        assertThat(left.get("left").asInt()).isEqualTo(60);
        assertThat(left.get("unit").asString()).isEqualTo("H87");
        JsonNode journey = get(packer.person().http(), "/api/v1/lots/" + lot(packs) + "/journey");
        assertThat(journey.get("events")).hasSize(9);
        assertThat(journey.at("/lots/3/name").asString()).isEqualTo("Atiso đỏ");
        JsonNode epcis = get(
                packer.person().http(), "/api/v1/events/" + packs.get("eventId").asString() + "/epcis");
        assertThat(epcis.get("type").asString()).isEqualTo("TransformationEvent");
        JsonNode ahead = get(grower.person().http(), "/api/v1/lots/" + lot(harvest) + "/journey?direction=ahead");
        assertThat(ahead.get("lots")).hasSize(3);
    }

    @Test
    void theSameFormUnderTheSameKeyHappensOnce() {
        Maker maker = chains.cooperative("HTX Mạng yếu");
        String form = purchase(maker);
        String key = UUID.randomUUID().toString();

        JsonNode first = answer(post(maker.person().http(), "/api/v1/events/purchase", form, key), 201);
        JsonNode second = answer(post(maker.person().http(), "/api/v1/events/purchase", form, key), 201);

        assertThat(second).isEqualTo(first);
        assertThat(get(maker.person().http(), "/api/v1/lots").get("items")).hasSize(1);
        answer(post(maker.person().http(), "/api/v1/events/purchase", form.replace("Muối", "Đường"), key), 422);

        String error = "/api/v1/events/" + first.get("eventId").asString() + "/error";
        String why = "{\"reason\": \"did_not_occur\", \"explanation\": \"Ghi nhầm\"}";
        JsonNode declared = answer(post(maker.person().http(), error, why, key + "-2"), 200);
        assertThat(answer(post(maker.person().http(), error, why, key + "-2"), 200))
                .isEqualTo(declared);
        answer(post(maker.person().http(), error, why, key + "-3"), 409);
    }

    @Test
    void everyActIsInTheLedgerWithItsGoods() {
        Maker maker = chains.cooperative("HTX Sổ");
        LotId lot = maker.buys("Muối", "10 KGM");
        maker.sells(lot, "4 KGM");

        List<String> entries = database.sql("""
                        select content
                        from ledger_entry
                        join ledger_subject on entry_id = id
                        where subject = :lot
                        order by id
                        """)
                .bind("lot", lot.subject())
                .mapValue(String.class)
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0)).contains("goods-purchased", "\"quantity\":\"10\"");
        assertThat(entries.get(1))
                .contains(
                        "goods-sold",
                        "\"quantity\":\"4\"",
                        maker.person().actor().name());
    }

    @Test
    void strangersLearnNothing() {
        Maker maker = chains.cooperative("HTX Kín");
        LotId lot = maker.buys("Muối", "10 KGM");
        JsonNode event =
                get(maker.person().http(), "/api/v1/events").get("items").get(0);
        Maker stranger = chains.cooperative("HTX Tò mò");
        List<String> paths = List.of(
                "/api/v1/lots/" + lot.value(),
                "/api/v1/lots/" + lot.value() + "/journey",
                "/api/v1/lots/" + lot.value() + "/next-stages",
                "/api/v1/events/" + event.get("id").asString(),
                "/api/v1/events/" + event.get("id").asString() + "/epcis",
                "/api/v1/lots?organisationId=" + maker.organisation(),
                "/api/v1/crops?organisationId=" + maker.organisation(),
                "/api/v1/events?organisationId=" + maker.organisation());

        for (String path : paths) {
            stranger.person().http().get().uri(path).exchange().expectStatus().isNotFound();
            people.nobody().get().uri(path).exchange().expectStatus().isUnauthorized();
            people.inspector().http().get().uri(path).exchange().expectStatus().isOk();
        }
        String error = "/api/v1/events/" + event.get("id").asString() + "/error";
        answer(
                post(
                        stranger.person().http(),
                        error,
                        "{\"reason\": \"did_not_occur\", \"explanation\": \"tôi muốn\"}",
                        null),
                404);
        answer(
                post(
                        stranger.person().http(),
                        "/api/v1/lots/" + lot.value() + "/freeze",
                        "{\"reason\": \"tôi muốn\"}",
                        null),
                403);
    }

    @Test
    void madeUpIdsAreNotFound() {
        Maker maker = chains.cooperative("HTX Lạc");
        for (String path : List.of("lots", "crops", "events", "movements")) {
            maker.person()
                    .http()
                    .get()
                    .uri("/api/v1/" + path + "/" + UUID.randomUUID())
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            maker.person()
                    .http()
                    .get()
                    .uri("/api/v1/" + path + "/khong-phai-ma")
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void whoeverHoldsALotSeesItsWholeJourney() {
        Maker from = chains.cooperative("HTX Gửi");
        Maker to = chains.cooperative("HTX Nhận");
        LotId lot = from.harvests(from.grows("Sâm cau", "100 MTK"), "10 KGM");
        from.ships(lot, "5 KGM", to);

        JsonNode journey = get(to.person().http(), "/api/v1/lots/" + lot.value() + "/journey");

        assertThat(journey.get("events")).hasSize(3);
        assertThat(get(to.person().http(), "/api/v1/lots/" + lot.value())
                        .get("left")
                        .asInt())
                .isZero();
    }

    @Test
    void listsGoOnWhereTheyEnded() {
        Maker maker = chains.cooperative("HTX Nhiều lô");
        List<String> recorded = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            recorded.add(maker.buys("Muối", "1 KGM").value().toString());
        }

        JsonNode first = get(maker.person().http(), "/api/v1/lots?limit=3");
        JsonNode rest = get(
                maker.person().http(),
                "/api/v1/lots?limit=3&cursor=" + first.get("next").asString());

        List<String> listed = new ArrayList<>();
        first.get("items").forEach(lot -> listed.add(lot.get("id").asString()));
        rest.get("items").forEach(lot -> listed.add(lot.get("id").asString()));
        assertThat(listed).isEqualTo(recorded);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void saysWhatComesNextAndWhatIsMissing() {
        Maker maker = chains.cooperative("HTX Kế hoạch");
        LotId packs =
                maker.packs(maker.buys("Atiso khô", "1 KGM"), "1 KGM", chains.product(maker, "Trà", "100 GRM", 9), 10);

        JsonNode outlook = get(maker.person().http(), "/api/v1/lots/" + packs.value() + "/next-stages");

        assertThat(outlook.get("missing").valueStream().map(JsonNode::asString))
                .containsExactly("HARVEST", "PROCESSING", "TESTING");
        assertThat(outlook.at("/next/0/stage").asString()).isEqualTo("TRANSPORT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | at",
                "{\"at\": {\"time\": \"2026-01-01T00:00:00+07:00\"}} | 422 | at.placeId",
                "{\"at\": {\"time\": \"yesterday\", \"placeId\": 1}} | 400 | at.time",
                "{\"at\": AT, \"name\": \"Muối\", \"supplier\": \"Ba\", \"supplierAddress\": \"Huế\", \"quantity\": -1, \"unit\": \"KGM\"} | 422 | quantity",
                "{\"at\": AT, \"name\": \"Muối\", \"supplier\": \"Ba\", \"supplierAddress\": \"Huế\", \"quantity\": 1e999999, \"unit\": \"KGM\"} | 422 | quantity",
                "{\"at\": AT, \"name\": \"Muối\", \"supplier\": \"Ba\", \"supplierAddress\": \"Huế\", \"quantity\": 1e-999999, \"unit\": \"KGM\"} | 422 | quantity",
                "{\"at\": AT, \"name\": \"Muối\", \"supplier\": \"Ba\", \"supplierAddress\": \"Huế\", \"quantity\": 1.5, \"unit\": \"H87\"} | 422 | quantity",
                "{\"at\": AT, \"name\": \"Muối\", \"supplier\": \"Ba\", \"supplierAddress\": \"Huế\", \"quantity\": 1, \"unit\": \"BAO\"} | 400 | unit",
                "{\"at\": AT, \"name\": \"Muối\", \"supplier\": \"Ba\", \"supplierAddress\": \"Huế\", \"quantity\": 1, \"unit\": \"KGM\", \"code\": \"LÔ 1\"} | 422 | code",
                "{\"at\": AT, \"name\": \"\", \"supplier\": \"Ba\", \"supplierAddress\": \"Huế\", \"quantity\": 1, \"unit\": \"KGM\"} | 422 | name",
                "{\"at\": AT, \"name\": \"Muối\", \"supplier\": \"Ba\", \"supplierAddress\": \"Huế\", \"quantity\": 1, \"unit\": \"KGM\", \"surprise\": 1} | 400 | surprise",
                "not json | 400 | NONE"
            })
    void tellsWhichFieldOfAFormIsWrong(String form, int status, String field) {
        Maker maker = chains.cooperative("HTX Nhầm");
        String at = at(maker);

        JsonNode problem =
                answer(post(maker.person().http(), "/api/v1/events/purchase", form.replace("AT", at), null), status);

        assertThat(problem.path("field").asString("NONE")).isEqualTo(field);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(get(maker.person().http(), "/api/v1/lots").get("items")).isEmpty();
    }

    @Test
    void refusesEvidenceNobodyBroughtIn() {
        Maker maker = chains.cooperative("HTX Ảnh");
        String form = purchase(maker).replace("\"placeId\"", "\"photos\": [\"" + "ab".repeat(32) + "\"], \"placeId\"");

        JsonNode problem = answer(post(maker.person().http(), "/api/v1/events/purchase", form, null), 422);

        assertThat(problem.get("type").asString()).isEqualTo("urn:nguon:problem:file-not-brought-in");
    }

    private JsonNode created(Maker maker, String path, String form) {
        return answer(
                post(
                        maker.person().http(),
                        path,
                        form.formatted(at(maker)),
                        UUID.randomUUID().toString()),
                201);
    }

    private static String lot(JsonNode recorded) {
        return recorded.at("/made/0/lotId").asString();
    }

    private String purchase(Maker maker) {
        return """
                {"at": %s, "name": "Muối", "supplier": "Hộ ông Ba", "supplierAddress": "Huế", "quantity": 10, "unit": "KGM"}
                """.formatted(at(maker));
    }

    private String at(Maker maker) {
        return JSON.writeValueAsString(Map.of(
                "time", chains.nextHour().toString(), "placeId", maker.place().value()));
    }

    private static EntityExchangeResult<byte[]> post(
            WebTestClient http, String path, String form, @Nullable String key) {
        WebTestClient.RequestBodySpec request = http.post().uri(path).contentType(MediaType.APPLICATION_JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.bodyValue(form).exchange().expectBody().returnResult();
    }

    private static JsonNode answer(EntityExchangeResult<byte[]> result, int status) {
        byte[] body = result.getResponseBody();
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        assertThat(result.getStatus().value()).as(text).isEqualTo(status);
        return JSON.readTree(text);
    }

    private static JsonNode get(WebTestClient http, String path) {
        return answer(http.get().uri(path).exchange().expectBody().returnResult(), 200);
    }
}
