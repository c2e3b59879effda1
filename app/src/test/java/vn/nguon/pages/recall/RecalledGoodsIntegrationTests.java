package vn.nguon.pages.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.got;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** Whoever has, made or is to receive something of goods called back sees it wherever they look. */
@PlatformTest
class RecalledGoodsIntegrationTests {

    private static final String WHY = "Phát hiện lưu huỳnh vượt mức.";

    private final People people;
    private final Maker seller;
    private final Maker buyer;
    private final Forms desk;
    private final long tea;
    private final StampOrder.Issued order;
    private final String salt;

    RecalledGoodsIntegrationTests(ApplicationContext platform, People people) {
        this.people = people;
        Chains chains = Chains.in(platform);
        this.seller = chains.cooperative("HTX Muối Sa Huỳnh");
        this.buyer = chains.cooperative("Cơ sở Muối sả");
        this.desk = Forms.of(buyer.person());
        this.tea = chains.product(buyer, "Muối sả", "1 KGM", 300).value();
        this.order = new Rolls(platform).issued(buyer.person(), 10);
        this.salt = lot(recorded(seller, "purchase", 9, """
                {"at": %s, "name": "Muối", "supplier": "Hộ ông Ba", "supplierAddress": "Huế", "quantity": 200, "unit": "KGM"}
                """));
    }

    @Test
    void whoeverHasGoodsOfARecallFindsThemInTheListAndOnEveryPageOfTheirs() {
        recorded(buyer, "receiving", 6, arrival(sent(50)));
        String mixed = lot(recorded(buyer, "processing", 5, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 30, "unit": "KGM"}],
                 "outputs": [{"name": "Muối trộn", "quantity": 30, "unit": "KGM"}], "method": "trộn"}
                """.formatted(salt)));
        String packed = lot(recorded(buyer, "packing", 4, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 10, "unit": "KGM"}], "productId": %d, "packs": 10}
                """.formatted(mixed, tea)));

        String recall = recalled();

        eventually(() -> desk.open("/console").ok().says("3 lô của ta là hàng bị thu hồi", "Muối trộn"));
        JsonNode listed = got(buyer.person().http(), "/api/v1/recalls").at("/items");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/id").asString()).isEqualTo(recall);
        assertThat(listed.at("/0/goods")).hasSize(3);
        assertThat(listed.at("/0/goods/0/lotId").asString()).isEqualTo(packed);
        assertThat(listed.at("/0/goods/0/left").asInt()).isEqualTo(10);
        assertThat(listed.at("/0/goods/0/unit").asString()).isEqualTo("H87");
        assertThat(listed.at("/0/goods/2/lotId").asString()).isEqualTo(salt);
        assertThat(listed.at("/0/goods/2/left").asInt()).isEqualTo(20);
        assertThat(got(buyer.person().http(), "/api/v1/recalls/" + recall).at("/goods"))
                .hasSize(3);
        desk.open("/console/recalls").ok().says(WHY, "HTX Muối Sa Huỳnh", "/console/lots/" + packed, "còn 10 ");
        desk.open("/console/lots/" + packed).ok().says("đang bị thu hồi", WHY).saysNothingOf("/console/activate?lot=");
        desk.open("/console/lots/" + mixed).ok().says("đang bị thu hồi", WHY);
        desk.open("/console/lots/" + salt).ok().says(WHY);
        desk.open("/console/record/lots/" + mixed).ok().says("đang bị thu hồi", WHY);
        desk.open("/console/record/lots/" + mixed + "/packing").ok().says("đang bị thu hồi", WHY, "– bị thu hồi");
        desk.send("/console/activate/check", "lotId", packed, "first", serial(0), "last", serial(9))
                .ok()
                .says("đang bị thu hồi", WHY);
        desk.send("/console/activate", "lotId", packed, "first", serial(0), "last", serial(9))
                .refused(409)
                .says("đang bị thu hồi", "0234 3 000 000");
    }

    @Test
    void goodsOnTheWayAreGoodsOfTheReceiver() {
        JsonNode sent = sent(50);
        recalled();

        eventually(() -> desk.open("/console").ok().says("1 lô của ta là hàng bị thu hồi", "đang về"));
        assertThat(got(buyer.person().http(), "/api/v1/recalls")
                        .at("/items/0/goods/0/onTheWay")
                        .asBoolean())
                .isTrue();
        desk.open("/console/record/movements/" + sent.at("/details/movementId").asString())
                .ok()
                .says("đang bị thu hồi", WHY);
    }

    @Test
    void whoeverSoldThemAllStillSeesTheRecallAndStrangersDoNot() {
        recorded(buyer, "receiving", 6, arrival(sent(50)));
        recorded(buyer, "retail", 5, """
                {"at": %%s, "lots": [{"lotId": "%s", "quantity": 50, "unit": "KGM"}]}
                """.formatted(salt));
        String recall = recalled();

        eventually(() -> desk.open("/console/recalls").ok().says(WHY, "đã hết"));
        Person stranger = people.manager(people.organisation("HTX Nam Đông"));
        assertThat(got(stranger.http(), "/api/v1/recalls").at("/items")).isEmpty();
        stranger.http()
                .get()
                .uri("/api/v1/recalls/" + recall)
                .exchange()
                .expectStatus()
                .isNotFound();
        Forms.of(stranger).open("/console").ok().saysNothingOf("bị thu hồi");
        answer(seller(), "/api/v1/recalls/" + recall + "/close", "{\"reason\": \"Đã thu về\"}", 200);
        eventually(() -> desk.open("/console").ok().saysNothingOf("bị thu hồi"));
        assertThat(got(buyer.person().http(), "/api/v1/recalls/" + recall)
                        .get("closingReason")
                        .asString())
                .isEqualTo("Đã thu về");
    }

    @Test
    void failedTestsAreSaidOnTheFormsOfWhoeverUsesTheGoodsAndBeforeInspectors() {
        recorded(buyer, "receiving", 6, arrival(sent(50)));
        String packed = lot(recorded(buyer, "packing", 4, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 10, "unit": "KGM"}], "productId": %d, "packs": 10}
                """.formatted(salt, tea)));
        recorded(seller, "testing", 3, """
                {"at": %%s, "lotId": "%s", "passed": false, "laboratory": "QUATEST 2", "tested": "Kim loại nặng"}
                """.formatted(salt));
        String[] said = {"không đạt kiểm nghiệm", "Kim loại nặng"};

        desk.open("/console/lots/" + packed).ok().says(said).saysNothingOf("/console/activate?lot=");
        desk.open("/console/record/lots/" + salt + "/packing").ok().says(said);
        desk.open("/console/record/lots/" + packed).ok().says(said);
        desk.send("/console/activate/check", "lotId", packed, "first", serial(0), "last", serial(9))
                .ok()
                .says(said);
        desk.send("/console/activate", "lotId", packed, "first", serial(0), "last", serial(9))
                .refused(409)
                .says(said);
        desk.open("/console/lots/" + packed + "/preview/page").ok().says(said);
        Forms inspector = Forms.of(people.inspector());
        inspector
                .open("/inspect/worklist")
                .ok()
                .says("Lô không đạt kiểm nghiệm", "Kim loại nặng", "/inspect/lots/" + salt);
        inspector.open("/inspect/lots/" + packed).ok().says(said);
        recorded(seller, "testing", 1, """
                {"at": %%s, "lotId": "%s", "passed": true, "laboratory": "QUATEST 2", "tested": "Kim loại nặng"}
                """.formatted(salt));
        inspector.open("/inspect/worklist").ok().saysNothingOf("/inspect/lots/" + salt);
        desk.open("/console/lots/" + packed).ok().says("/console/activate?lot=");
    }

    private JsonNode sent(int quantity) {
        return recorded(seller, "shipping", 7, """
                {"at": %%s, "to": %s, "lots": [{"lotId": "%s", "quantity": %d, "unit": "KGM"}]}
                """.formatted(buyer.organisation(), salt, quantity));
    }

    private static String arrival(JsonNode sent) {
        return """
                {"at": %%s, "movementId": "%s"}
                """.formatted(sent.at("/details/movementId").asString());
    }

    private org.springframework.test.web.reactive.server.WebTestClient seller() {
        return people.manager(seller.organisation()).http();
    }

    private String recalled() {
        return answer(seller(), "/api/v1/recalls", """
                {"lotId": "%s", "noticeVi": "Phát hiện lưu huỳnh vượt mức. Hãy mang trả nơi mua.",
                 "noticeEn": "Too much sulphur dioxide. Take it back to the shop.", "contact": "0234 3 000 000"}
                """.formatted(salt), 201)
                .get("id")
                .asString();
    }

    private String serial(int stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable seen) {
        Awaitility.await().atMost(Duration.ofSeconds(2)).untilAsserted(seen);
    }
}
