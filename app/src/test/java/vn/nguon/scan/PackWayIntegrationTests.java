package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.declaredWrong;
import static vn.nguon.trace.web.Told.got;
import static vn.nguon.trace.web.Told.recorded;
import static vn.nguon.trace.web.Told.refused;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.web.Told;

/** A pack knows where it went as far as it was scanned on its way, and its page tells that of no other. */
@PlatformTest
class PackWayIntegrationTests {

    private final People people;
    private final Rolls rolls;
    private final Chains chains;
    private final Maker maker;
    private final Maker shop;
    private final LotId lot;
    private final StampOrder.Issued order;

    PackWayIntegrationTests(People people, ApplicationContext context) {
        this.people = people;
        this.rolls = new Rolls(context);
        this.chains = Chains.in(context);
        this.maker = chains.cooperative("HTX Dược liệu Khe Tre");
        this.shop = chains.cooperative("Siêu thị Bến Ngự");
        ProductId tea = chains.product(maker, "Cà gai leo túi lọc", "10 GRM", 365);
        LotId dried = maker.buys("Cà gai leo khô", "2 KGM");
        this.lot = maker.packs(dried, "1 KGM", tea, 100);
        this.order = rolls.issued(maker.person(), 60);
        rolls.activated(maker.person(), Rolls.part(order, 0, 50), lot);
    }

    @Test
    void theScannedPackTellsItsWayAndTheOtherThatItIsNotKnown() {
        String movement = recorded(maker, "distribution", 9, shipment(20, serials(0, 9)))
                .at("/details/movementId")
                .asString();
        assertThat(where(3).at("/now/holder").isMissingNode()
                        || where(3).at("/now/holder").isNull())
                .isTrue();
        recorded(shop, "receiving", 8, "{\"at\": %s, \"movementId\": \"" + movement + "\"}");
        assertThat(where(3).at("/now/holderName").asString()).isEqualTo("Siêu thị Bến Ngự");
        assertThat(where(3).at("/way")).hasSize(2);
        assertThat(where(30).at("/now/holderName").asString()).isEqualTo("HTX Dược liệu Khe Tre");
        assertThat(where(30).at("/now/named").asBoolean()).isFalse();
        recorded(shop, "retail", 7, sale(1, serials(3, 3)));

        JsonNode scanned = json(3);
        assertThat(scanned.at("/stamp/way")).hasSize(3);
        assertThat(scanned.at("/stamp/way/0/to").asString()).isEqualTo("Siêu thị Bến Ngự");
        assertThat(scanned.at("/stamp/way/2/step").asString()).isEqualTo("retail_selling");
        assertThat(page(3)).contains("Đường đi của gói này", "Siêu thị Bến Ngự").doesNotContain("20\u00a0gói");
        assertThat(json(30).at("/stamp").has("way")).isFalse();
        assertThat(page(30)).contains("Gói này chưa được quét trên đường đi").doesNotContain("Siêu thị Bến Ngự");
        String desk = read(people.inspector().http(), "/inspect/stamps/" + serial(3));
        assertThat(desk).contains("Gói ở đâu", "Đang trên đường, đã bán hoặc không còn");
        assertThat(read(people.inspector().http(), "/inspect/stamps/" + serial(4)))
                .contains("Siêu thị Bến Ngự");
        shop.person()
                .http()
                .get()
                .uri("/api/v1/stamps/" + serial(3) + "/whereabouts")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void ofALoadThatArrivesShortThosePacksArriveThatAreScanned() {
        String movement = recorded(maker, "distribution", 9, shipment(20, serials(0, 9)))
                .at("/details/movementId")
                .asString();
        String arrival =
                """
                {"at": %s, "movementId": "${id}", "lots": [{"lotId": "${lot}", "quantity": 18}], "packs": [${packs}]}
                """.replace("${id}", movement).replace("${lot}", lot.value().toString());
        Maker other = chains.cooperative("Sạp Bà Hoa");
        recorded(maker, "distribution", 9, shipment(other, 5, serials(40, 44)));
        refused(shop, "receiving", 8, arrival.replace("${packs}", serials(40, 40)));
        recorded(shop, "receiving", 8, arrival.replace("${packs}", serials(0, 7) + ", " + serials(20, 24)));

        assertThat(where(7).at("/now/holderName").asString()).isEqualTo("Siêu thị Bến Ngự");
        assertThat(where(22).at("/now/holderName").asString()).isEqualTo("Siêu thị Bến Ngự");
        assertThat(where(9).at("/now/holderName").isString()).isFalse();
        recorded(shop, "retail", 7, sale(3, serials(5, 7)));
        refused(shop, "retail", 7, sale(2, serials(8, 9)));
    }

    @Test
    void packsNamedTwiceOnTheirWayArriveOnce() {
        String movement = recorded(maker, "distribution", 9, shipment(20, serials(0, 9)))
                .at("/details/movementId")
                .asString();
        recorded(shop, "receiving", 8, """
                {"at": %s, "movementId": "${id}", "packs": [${packs}]}
                """.replace("${id}", movement).replace("${packs}", serials(5, 14)));
        assertThat(where(2).at("/way")).hasSize(2);
        assertThat(where(7).at("/way")).hasSize(2);
        assertThat(where(14).at("/way")).hasSize(1);
    }

    @Test
    void packsThatAreNotThereAreRefused() {
        recorded(maker, "distribution", 9, shipment(20, serials(0, 9)));

        JsonNode twice = refused(maker, "retail", 8, sale(5, serials(9, 10)));
        assertThat(twice.get("type").asString()).isEqualTo("urn:nguon:problem:packs-are-elsewhere");
        assertThat(twice.get("stamps").asString()).isEqualTo(serial(9));
        JsonNode late = refused(maker, "retail", 10, sale(5, serials(9, 9)));
        assertThat(late.get("type").asString()).isEqualTo("urn:nguon:problem:packs-are-elsewhere");
        JsonNode bare = refused(maker, "retail", 8, sale(5, serials(49, 50)));
        assertThat(bare.get("type").asString()).isEqualTo("urn:nguon:problem:packs-are-not-these");
        JsonNode many = refused(maker, "retail", 8, sale(5, serials(20, 25)));
        assertThat(many.get("type").asString()).isEqualTo("urn:nguon:problem:packs-are-not-these");
        assertThat(many.get("named").asInt()).isEqualTo(6);
        told("retail", sale(5, serials(20, 21) + ", " + serials(21, 22)), 422);
        told("retail", sale(5, "{\"first\": \"0000000000001\"}"), 422);
        told("retail", sale(5, "{\"codes\": [\"rác\"]}"), 422);
        told("retail", sale(5, "{\"first\": \"" + serial(20) + "\", \"caseCode\": \"K-1\"}"), 422);
    }

    @Test
    void aShipmentDeclaredWrongLetsItsPacksBeWhereTheyWere() {
        JsonNode shipped = recorded(maker, "distribution", 9, shipment(20, serials(0, 9)));

        declaredWrong(maker, shipped, 200);

        assertThat(where(3).at("/now/holderName").asString()).isEqualTo("HTX Dược liệu Khe Tre");
        assertThat(json(3).at("/stamp").has("way")).isFalse();
        recorded(maker, "retail", 8, sale(5, serials(0, 4)));
    }

    @Test
    void aBuyerBringsBackWhatWasSoldAndARefusedDeliveryGoesBackWithItsPacks() {
        recorded(maker, "retail", 9, sale(5, serials(0, 4)));
        refused(maker, "buyer-return", 8, sale(1, serials(5, 5)));
        recorded(maker, "buyer-return", 8, sale(1, serials(2, 2)));
        assertThat(where(2).at("/now/holderName").asString()).isEqualTo("HTX Dược liệu Khe Tre");
        JsonNode shipped = recorded(maker, "distribution", 7, shipment(10, serials(10, 19)));
        JsonNode refusal = recorded(
                shop,
                "refusal",
                6,
                "{\"at\": %s, \"reason\": \"Bao hở\", \"movementId\": \""
                        + shipped.at("/details/movementId").asString() + "\"}");
        recorded(
                maker,
                "receiving",
                5,
                "{\"at\": %s, \"movementId\": \""
                        + refusal.at("/details/returnId").asString() + "\"}");
        assertThat(where(12).at("/now/holderName").asString()).isEqualTo("HTX Dược liệu Khe Tre");
        assertThat(where(12).at("/way")).hasSize(3);
    }

    @Test
    void aPackIsInOneCaseAndACaseGoesAsAWhole() {
        String code = "K-" + serial(0);
        JsonNode packed = recorded(maker, "case", 9, casing(code, 10, false, serials(0, 9)));
        assertThat(refused(maker, "case", 9, casing("K2-" + serial(0), 5, false, serials(9, 13)))
                        .get("type")
                        .asString())
                .isEqualTo("urn:nguon:problem:packs-are-in-a-case");
        assertThat(where(9).at("/now/caseCode").asString()).isEqualTo(code);

        JsonNode opened = recorded(maker, "case", 8, casing(code, 2, true, serials(4, 5)));
        assertThat(where(4).at("/now/caseCode").isString()).isFalse();
        assertThat(where(6).at("/now/caseCode").asString()).isEqualTo(code);
        declaredWrong(maker, packed, 200);
        assertThat(where(6).at("/now/caseCode").isString()).isFalse();
        declaredWrong(maker, opened, 200);

        recorded(maker, "case", 7, casing(code + "B", 10, false, serials(20, 29)));
        refused(maker, "distribution", 6, shipment(9, "{\"caseCode\": \"" + code + "B\"}"));
        String movement = recorded(maker, "distribution", 6, shipment(10, "{\"caseCode\": \"" + code + "B\"}"))
                .at("/details/movementId")
                .asString();
        recorded(shop, "receiving", 5, "{\"at\": %s, \"movementId\": \"" + movement + "\"}");
        assertThat(where(25).at("/now/holderName").asString()).isEqualTo("Siêu thị Bến Ngự");
        assertThat(where(25).at("/now/caseCode").asString()).isEqualTo(code + "B");
        recorded(shop, "case", 4, casing(code + "B", 10, true, "{\"caseCode\": \"" + code + "B\"}"));
        assertThat(where(25).at("/now/caseCode").isString()).isFalse();
        told("retail", sale(1, "{\"caseCode\": \"KHONG-CO\"}"), 422);
    }

    @Test
    void aScannedCodeNamesAPackAndAForgedOneDoesNot() {
        String code = rolls.code(order, order.issue().numbers().first() + 7).toString();
        recorded(maker, "retail", 8, sale(1, "{\"first\": \"" + code + "\"}"));
        assertThat(where(7).at("/now/named").asBoolean()).isTrue();
        char last = code.charAt(code.length() - 1);
        String forged = code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0');
        JsonNode refusal = Told.json(new String(
                Objects.requireNonNull(Told.asked(
                                maker.person().http(),
                                "/api/v1/events/retail",
                                sale(1, "{\"codes\": [\"" + forged + "\"]}").formatted(Told.at(maker, 7)))
                        .getResponseBody()),
                StandardCharsets.UTF_8));
        assertThat(refusal.get("status").asInt()).isBetween(400, 422);
    }

    private String shipment(int pieces, String packs) {
        return shipment(shop, pieces, packs);
    }

    private String shipment(Maker to, int pieces, String packs) {
        return """
                {"at": %s, "to": ${to}, "lots": [{"lotId": "${lot}", "quantity": ${n}, "unit": "H87"}], "packs": [${packs}]}
                """.replace("${to}", to.organisation().toString())
                .replace("${lot}", lot.value().toString())
                .replace("${n}", Integer.toString(pieces))
                .replace("${packs}", packs);
    }

    private String sale(int pieces, String packs) {
        return """
                {"at": %s, "lots": [{"lotId": "${lot}", "quantity": ${n}, "unit": "H87"}], "packs": [${packs}]}
                """.replace("${lot}", lot.value().toString())
                .replace("${n}", Integer.toString(pieces))
                .replace("${packs}", packs);
    }

    private String casing(String code, int pieces, boolean opened, String packs) {
        return """
                {"at": %s, "caseCode": "${code}", "opened": ${opened}, "packs": [${packs}],
                 "lots": [{"lotId": "${lot}", "quantity": ${n}, "unit": "H87"}]}
                """.replace("${code}", code)
                .replace("${opened}", Boolean.toString(opened))
                .replace("${lot}", lot.value().toString())
                .replace("${n}", Integer.toString(pieces))
                .replace("${packs}", packs);
    }

    private String serials(int first, int last) {
        return "{\"first\": \"" + serial(first) + "\", \"last\": \"" + serial(last) + "\"}";
    }

    private String serial(int stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }

    private JsonNode where(int stamp) {
        return got(people.inspector().http(), "/api/v1/stamps/" + serial(stamp) + "/whereabouts");
    }

    private JsonNode told(String form, String json, int status) {
        return answer(maker.person().http(), "/api/v1/events/" + form, json.formatted(Told.at(maker, 1)), status);
    }

    private JsonNode json(int stamp) {
        return Told.json(scan(stamp, "application/json"));
    }

    private String page(int stamp) {
        return scan(stamp, "text/html");
    }

    private String scan(int stamp, String accept) {
        return new String(
                Objects.requireNonNull(people.nobody()
                        .get()
                        .uri("/S/" + rolls.code(order, order.issue().numbers().first() + stamp))
                        .header("Accept", accept)
                        .header("Accept-Language", "vi")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
    }

    private static String read(WebTestClient http, String path) {
        return new String(
                Objects.requireNonNull(http.get()
                        .uri(path)
                        .header("Accept", "text/html")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
    }
}
