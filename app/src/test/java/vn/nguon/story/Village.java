package vn.nguon.story;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;

/**
 * A cooperative that joined over HTTP, and all it has by and by. Each method is something it does by the public API,
 * as the stories tell it.
 */
final class Village {

    static final String PASSWORD = "một câu dài và khó đoán";

    private static final AtomicInteger COUNT = new AtomicInteger();

    final String login = "lang-" + COUNT.incrementAndGet();
    final People people;
    final Api authority;
    private final OffsetDateTime today = OffsetDateTime.now(ZoneOffset.ofHours(7));

    long organisation;
    Api manager = new Api(WebTestClient.bindToServer().build());
    long place;
    long product;
    long order;
    String first = "";
    String last = "";
    List<String> codes = List.of();
    String crop = "";
    String fresh = "";
    String dried = "";
    String packs = "";

    Village(People people) {
        this.people = people;
        this.authority = Api.of(people.authority());
    }

    /** Joined and admitted, with stamps on two thirds of a lot of tea. */
    static Village withTeaOnTheMarket(People people) {
        Village village = new Village(people);
        village.joins();
        village.isAdmitted();
        village.describesItsPlotAndItsTea();
        village.isLetPutStampsOnIt();
        village.ordersStamps(100);
        village.isGivenThem(null);
        village.takesTheCodes();
        village.recordsTheStages();
        village.activates(0, 39);
        return village;
    }

    void joins() {
        organisation = new Api(fromOurPages(people.nobody()))
                .post(
                        "/api/v1/registrations",
                        Map.of(
                                "organisation",
                                        Map.of(
                                                "kind", "COOPERATIVE",
                                                "name", "HTX Làng " + login,
                                                "address", "Phong Điền, Huế",
                                                "phone", "0234 387 0202"),
                                "manager", Map.of("login", login, "name", "Nguyễn Thị Sen", "password", PASSWORD)))
                .created()
                .number("$.id");
        manager = new Api(signsIn());
    }

    WebTestClient signsIn() {
        EntityExchangeResult<byte[]> begun = people.nobody()
                .post()
                .uri("/api/v1/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("login", login, "password", PASSWORD))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult();
        String cookie = Objects.requireNonNull(begun.getResponseCookies().getFirst("nguon"))
                .getValue();
        return fromOurPages(people.nobody())
                .mutate()
                .defaultCookie("nguon", cookie)
                .build();
    }

    void isAdmitted() {
        authority
                .post("/api/v1/organisations/" + organisation + "/decisions", Map.of("verdict", "ADMIT"))
                .ok();
    }

    void describesItsPlotAndItsTea() {
        place = manager.post(
                        "/api/v1/places",
                        Map.of(
                                "kind", "PLOT",
                                "name", "Ruộng số 3",
                                "address", "Phong Thu, Phong Điền",
                                "coordinates", Map.of("latitude", 16.6, "longitude", 107.33)))
                .created()
                .number("$.id");
        product = manager.post("/api/v1/products", tea()).created().number("$.id");
    }

    Map<String, Object> tea() {
        return Map.of(
                "name", Map.of("vi", "Trà atiso đỏ", "en", "Red artichoke tea"),
                "netContent", Map.of("amount", 100, "unit", "GRM"),
                "shelfLifeDays", 365,
                "standards", List.of("TCVN 7975:2008"),
                "plan", "HERBS");
    }

    void isLetPutStampsOnIt() {
        authority
                .post("/api/v1/products/" + product + "/decisions", Map.of("verdict", "ADMIT"))
                .ok();
    }

    void ordersStamps(long quantity) {
        order = manager.post("/api/v1/stamp-orders", Map.of("productId", product, "quantity", quantity))
                .created()
                .number("$.id");
    }

    /** @param printHouse whom the authority names to print them; null for nobody */
    void isGivenThem(@Nullable Long printHouse) {
        authority
                .post(
                        "/api/v1/stamp-orders/" + order + "/decisions",
                        printHouse == null
                                ? Map.of("approved", true)
                                : Map.of("approved", true, "printHouseId", printHouse))
                .ok();
        Answer issued =
                manager.post("/api/v1/stamp-orders/" + order + "/issue", "").ok();
        first = issued.text("$.firstSerial");
        last = issued.text("$.lastSerial");
    }

    void takesTheCodes() {
        codes = lines(manager, "/api/v1/stamp-orders/" + order + "/codes");
    }

    static List<String> lines(Api who, String path) {
        return new String(who.take(path).ok().bytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** The serial of the stamp, counted from 0. */
    String serial(int stamp) {
        return codes.get(stamp + 1).split(",", -1)[0];
    }

    /** The code of the stamp, counted from 0. */
    String code(int stamp) {
        return codes.get(stamp + 1).split(",", -1)[1];
    }

    void recordsTheStages() {
        crop = made(manager.post(
                "/api/v1/crops",
                Map.of("at", at(90), "name", "Atiso đỏ", "productId", product, "quantity", 5000, "unit", "MTK")));
        manager.post(
                        "/api/v1/events/care",
                        Map.of(
                                "at",
                                at(60),
                                "cropId",
                                crop,
                                "kind",
                                "PLANT_PROTECTION",
                                "agent",
                                "Chế phẩm tỏi ớt gừng",
                                "dose",
                                12,
                                "doseUnit",
                                "lít",
                                "waitingDays",
                                7))
                .created();
        fresh = made(manager.post(
                "/api/v1/events/harvest", Map.of("at", at(40), "cropId", crop, "quantity", 100, "unit", "KGM")));
        dried = made(manager.post(
                "/api/v1/events/processing",
                Map.of(
                        "at", at(38),
                        "inputs", List.of(Map.of("lotId", fresh, "quantity", 100, "unit", "KGM")),
                        "outputs",
                                List.of(Map.of(
                                        "name", "Atiso đỏ sấy", "productId", product, "quantity", 10, "unit", "KGM")),
                        "method", "Sấy lạnh 42 °C")));
        manager.post(
                        "/api/v1/events/testing",
                        Map.of(
                                "at",
                                at(37),
                                "lotId",
                                dried,
                                "passed",
                                true,
                                "laboratory",
                                "QUATEST 2",
                                "tested",
                                "Kim loại nặng",
                                "report",
                                "KN-0911"))
                .created();
        packs = made(manager.post(
                "/api/v1/events/packing",
                Map.of(
                        "at",
                        at(36),
                        "inputs",
                        List.of(Map.of("lotId", dried, "quantity", 6, "unit", "KGM")),
                        "productId",
                        product,
                        "packs",
                        60)));
    }

    /** Puts these stamps on the packs. */
    Answer activates(int from, int to) {
        return manager.post("/api/v1/activations", Map.of("first", serial(from), "last", serial(to), "lotId", packs))
                .created();
    }

    Answer callsTheLotBack(Api who) {
        return who.post(
                        "/api/v1/recalls",
                        Map.of(
                                "lotId", packs,
                                "noticeVi", "Phát hiện nấm mốc, hãy mang trả nơi mua.",
                                "noticeEn", "Mould was found, take it back to the shop.",
                                "contact", "0234 387 0202"))
                .created();
    }

    /** That many days ago, on the plot. */
    Map<String, Object> at(int daysAgo) {
        return Map.of("time", today.minusDays(daysAgo).toString(), "placeId", place);
    }

    static String made(Answer recorded) {
        return recorded.created().text("$.made[0].lotId");
    }

    private static WebTestClient fromOurPages(WebTestClient http) {
        return http.mutate().defaultHeader("Sec-Fetch-Site", "same-origin").build();
    }
}
