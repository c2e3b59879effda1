package vn.nguon.golden;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;

/** An organisation that joined over HTTP, and what it records: every name, day and number is fixed. */
final class Cooperative {

    private static final String PASSWORD = "một câu dài và khó đoán";

    final String login;
    long id;
    long place;
    long product;
    long order;
    List<String> codes = List.of();
    private final World world;
    private Api manager = new Api(WebTestClient.bindToServer().build());

    Cooperative(World world, String login, String name) {
        this.world = world;
        this.login = login;
        WebTestClient visitor = visitor();
        id = new Api(visitor)
                .post("/api/v1/registrations", """
                        {"organisation": {"kind": "COOPERATIVE", "name": "%s", "address": "Phong Hiền, thành phố Huế",
                          "representative": "Người đại diện", "phone": "0234 387 0202"},
                         "manager": {"login": "%s", "name": "Người quản lý", "password": "%s"}}
                        """.formatted(name, login, PASSWORD))
                .created()
                .number("$.id");
        signIn();
        world.officials
                .authority()
                .post("/api/v1/organisations/" + id + "/decisions", "{\"verdict\": \"ADMIT\"}")
                .ok();
        world.passMinute();
    }

    /** A session begun now. */
    void signIn() {
        String cookie = visitor()
                .post()
                .uri("/api/v1/sessions")
                .header("Content-Type", "application/json")
                .bodyValue("{\"login\": \"" + login + "\", \"password\": \"" + PASSWORD + "\"}")
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseCookies()
                .toSingleValueMap()
                .get("nguon")
                .getValue();
        manager = new Api(visitor().mutate().defaultCookie("nguon", cookie).build());
    }

    private WebTestClient visitor() {
        return world.phone(200);
    }

    Api manager() {
        return manager;
    }

    /** Sends a form; a minute passes, so that what is recorded has an order. */
    @SuppressWarnings("AnnotateFormatMethod") // Its annotation is nothing that the tests depend on.
    Answer sends(String path, String json, Object... values) {
        Answer answer = manager.post(path, json.formatted(values)).created();
        world.passMinute();
        return answer;
    }

    void opens(String name) {
        place = sends("/api/v1/places", """
                        {"kind": "PLOT", "name": "%s", "address": "Phong Hiền, thành phố Huế", "areaM2": 5000,
                         "coordinates": {"latitude": 16.5367, "longitude": 107.3856}, "plantingAreaCode": "VN-TTHOR-0012"}
                        """, name).number("$.id");
    }

    /** @param rest members besides, each with a comma before it */
    void makes(String vi, String en, String rest) {
        product = sends("/api/v1/products", """
                        {"name": {"vi": "%s", "en": "%s"}, "botanicalName": "Hibiscus sabdariffa", "brand": "Phong Điền",
                         "origin": "Phong Điền, thành phố Huế", "netContent": {"amount": 100, "unit": "GRM"},
                         "shelfLifeDays": 365, "standards": ["TCVN 7975:2008"], "plan": "HERBS"%s}
                        """, vi, en, rest).number("$.id");
        world.officials
                .authority()
                .post("/api/v1/products/" + product + "/decisions", "{\"verdict\": \"ADMIT\"}")
                .ok();
        world.passMinute();
    }

    /** Orders stamps and is given them; their codes and serials are called {@code name-code-3} and {@code name-serial-3}. */
    void isGivenStamps(int quantity, long printHouse) {
        order = sends(
                        "/api/v1/stamp-orders",
                        "{\"productId\": %d, \"quantity\": %d, \"purpose\": \"Vụ atiso tháng 3\"}",
                        product,
                        quantity)
                .number("$.id");
        world.officials
                .authority()
                .post(
                        "/api/v1/stamp-orders/" + order + "/decisions",
                        "{\"approved\": true, \"printHouseId\": " + printHouse + "}")
                .ok();
        world.passMinute();
        manager.post("/api/v1/stamp-orders/" + order + "/issue", "").ok();
        codes = new String(
                        manager.take("/api/v1/stamp-orders/" + order + "/codes")
                                .ok()
                                .bytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        for (int i = 0; i < codes.size(); i++) {
            world.placeholders.know(code(i), login + "-code-" + i);
            world.placeholders.know(serial(i), login + "-serial-" + i);
        }
        world.passMinute();
    }

    String serial(int stamp) {
        return codes.get(stamp).split(",", -1)[0];
    }

    String code(int stamp) {
        return codes.get(stamp).split(",", -1)[1];
    }

    String stamp(int stamp) {
        return "/S/" + code(stamp);
    }

    String crop(int daysAgo, String code) {
        return made("/api/v1/crops", """
                {"at": %s, "name": "Atiso đỏ", "botanicalName": "Hibiscus sabdariffa", "productId": %d, "quantity": 5000,
                 "unit": "MTK", "code": "%s"}
                """, at(daysAgo), product, code);
    }

    void care(int daysAgo, String crop) {
        sends("/api/v1/events/care", """
                {"at": %s, "cropId": "%s", "kind": "PLANT_PROTECTION", "agent": "Chế phẩm tỏi ớt gừng", "dose": 12.5,
                 "doseUnit": "lít", "waitingDays": 7}
                """, at(daysAgo), crop);
    }

    String harvest(int daysAgo, String crop, String code) {
        return made("/api/v1/events/harvest", """
                {"at": %s, "cropId": "%s", "quantity": 100, "unit": "KGM", "code": "%s"}
                """, at(daysAgo), crop, code);
    }

    String dry(int daysAgo, String fresh, String code) {
        return made("/api/v1/events/processing", """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 100, "unit": "KGM"}], "outputs": [{"name": "Atiso đỏ sấy",
                 "productId": %d, "quantity": 10, "unit": "KGM", "code": "%s"}], "method": "Sấy lạnh 42 °C"}
                """, at(daysAgo), fresh, product, code);
    }

    void test(int daysAgo, String lot, boolean passed) {
        sends("/api/v1/events/testing", """
                {"at": %s, "lotId": "%s", "passed": %s, "laboratory": "QUATEST 2", "tested": "Kim loại nặng",
                 "report": "KN-0911"}
                """, at(daysAgo), lot, passed);
    }

    /** Ten packs of one kilogram of what was dried. */
    String pack(int daysAgo, String dried, String code) {
        return made("/api/v1/events/packing", """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "KGM"}], "productId": %d, "packs": 10,
                 "code": "%s"}
                """, at(daysAgo), dried, product, code);
    }

    void activates(int first, int last, String lot) {
        sends(
                "/api/v1/activations",
                "{\"first\": \"%s\", \"last\": \"%s\", \"lotId\": \"%s\"}",
                serial(first),
                serial(last),
                lot);
    }

    /** As of that many days before the first. */
    String at(int daysAgo) {
        return "{\"time\": \"" + World.TODAY.minusDays(daysAgo) + "T07:15:00+07:00\", \"placeId\": " + place + "}";
    }

    private String made(String path, String json, Object... values) {
        return sends(path, json, values).text("$.made[0].lotId");
    }
}
