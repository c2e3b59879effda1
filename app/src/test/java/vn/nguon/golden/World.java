package vn.nguon.golden;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.identity.Role;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.MovableClock;
import vn.nguon.testing.People;
import vn.nguon.testing.Pictures;
import vn.nguon.testing.Uploads;

/** Tea on the market of a village, and everything that can be true of a stamp; made over HTTP, at times that are fixed. */
final class World {

    /** The day on which it is made, far enough ahead to be told from PostgreSQL's own clock. */
    static final LocalDate TODAY = LocalDate.of(2049, 3, 10);

    static final String GTIN = "08935000000014";

    final Placeholders placeholders = new Placeholders();
    private final People people;
    private final MovableClock clock;
    final Officials officials;
    private Instant now = Instant.EPOCH;
    final Cooperative tea;
    final Cooperative suspended;
    final Cooperative shop;

    private List<String> ingredients = List.of();
    String freeze = "";
    String crop = "";
    String fresh = "";
    String dried = "";
    String packs = "";
    String recalled = "";
    String ofRecalled = "";
    String held = "";
    String failed = "";
    String ofFailed = "";
    String expired = "";

    World(People people, MovableClock clock) {
        this.people = people;
        this.clock = clock;
        itIs(TODAY, "08:00");
        var house = people.organisation("PRINT_HOUSE", "Nhà in Hương Giang");
        officials = new Officials(people, people.of(house, Role.PRINT_HOUSE));
        tea = new Cooperative(this, "phong-dien", "HTX Atiso Phong Điền");
        shop = new Cooperative(this, "dong-ba", "Cửa hàng Đông Ba");
        suspended = new Cooperative(this, "o-lau", "HTX Ô Lâu");
        teaIsDescribed();
        tea.isGivenStamps(60, house.value());
        goodsAreMade();
        stampsArePutOn();
        othersMakeAndAreSuspended(house.value());
    }

    private void teaIsDescribed() {
        tea.opens("Ruộng số 3");
        shop.opens("Quầy 12, chợ Đông Ba");
        String photo = Uploads.send(tea.manager().http(), "photo.jpg", "image/jpeg", Pictures.jpeg(300, 200))
                .created()
                .text("$.hash");
        tea.makes("Trà atiso đỏ", "Red artichoke tea", """
                , "gtin": "%s", "photos": ["%s"], "model": "Túi lọc",
                "description": {"vi": "Trà từ đài hoa sấy lạnh.", "en": "Tea of cold-dried calyces."},
                "warnings": {"vi": "Để nơi khô ráo.", "en": "Keep dry."}
                """.formatted(GTIN, photo));
        certificate("VIETGAP", "VG-0301", "2048-01-01", "2050-12-31", "\"places\": [" + tea.place + "]");
        certificate("OCOP", "OCOP-0041", "2048-06-01", "2049-02-28", "\"stars\": 4, \"scope\": \"Trà atiso đỏ\"");
    }

    private void certificate(String kind, String number, String from, String until, String rest) {
        tea.sends("/api/v1/certificates", """
                {"kind": "%s", "number": "%s", "issuer": "UBND thành phố Huế", "goods": ["Trà atiso đỏ"],
                 "validFrom": "%s", "validUntil": "%s", %s}
                """, kind, number, from, until, rest);
    }

    private void goodsAreMade() {
        String old = tea.crop(700, "VU-2047");
        expired = tea.pack(365, tea.dry(498, tea.harvest(500, old, "TUOI-47"), "KHO-47"), "TRA-47");
        crop = tea.crop(90, "VU-2048");
        tea.care(60, crop);
        fresh = tea.harvest(40, crop, "TUOI-01");
        dried = tea.dry(38, fresh, "KHO-01");
        tea.test(37, dried, true);
        packs = tea.pack(36, dried, "TRA-01");
        recalled = tea.pack(35, dried, "TRA-02");
        held = tea.pack(34, dried, "TRA-03");
        failed = tea.pack(33, dried, "TRA-04");
        String doubtful = tea.dry(28, tea.harvest(30, crop, "TUOI-05"), "KHO-05");
        ofRecalled = tea.pack(27, doubtful, "TRA-05");
        String wet = tea.dry(18, tea.harvest(20, crop, "TUOI-06"), "KHO-06");
        ofFailed = tea.pack(17, wet, "TRA-06");
        placeholders.know(doubtful, "lot-KHO-05");
        placeholders.know(wet, "lot-KHO-06");
        ingredients = List.of(doubtful, wet);
    }

    private void stampsArePutOn() {
        tea.activates(0, 9, packs);
        tea.activates(10, 12, recalled);
        tea.activates(13, 15, held);
        tea.activates(16, 18, failed);
        tea.activates(19, 21, ofRecalled);
        tea.activates(22, 24, ofFailed);
        tea.activates(25, 27, expired);
        voids(tea, 9, "STOLEN", "Mất một đoạn cuộn ở xưởng");
        voids(tea, 59, "SPOILED", "Kẹt giấy, tem rách");
        freeze = officials
                .inspector()
                .post("/api/v1/stamp-freezes", """
                        {"first": "%s", "last": "%s", "reason": "Nghi tem bị lộ"}
                        """.formatted(tea.serial(8), tea.serial(8)))
                .created()
                .text("$.id");
        tea.test(1, failed, false);
        tea.test(1, ingredients.get(1), false);
        officials
                .inspector()
                .post("/api/v1/lots/" + held + "/freeze", "{\"reason\": \"Chờ kết quả kiểm nghiệm\"}")
                .ok();
        callBack(recalled);
        callBack(ingredients.get(0));
        tea.sends("/api/v1/events/distribution", """
                {"at": %s, "to": %d, "toPlaceId": %d, "carrier": "Xe nhà",
                 "lots": [{"lotId": "%s", "quantity": 4, "unit": "H87"}]}
                """, tea.at(3), shop.id, shop.place, packs);
        tea.sends("/api/v1/events/retail", """
                {"at": %s, "lots": [{"lotId": "%s", "quantity": 1, "unit": "H87"}]}
                """, tea.at(2), packs);
    }

    private static void voids(Cooperative owner, int stamp, String cause, String reason) {
        owner.sends(
                "/api/v1/voidings",
                "{\"first\": \"%s\", \"cause\": \"%s\", \"reason\": \"%s\"}",
                owner.serial(stamp),
                cause,
                reason);
    }

    private void callBack(String lot) {
        officials.authority().post("/api/v1/recalls", """
                        {"lotId": "%s", "noticeVi": "Phát hiện nấm mốc, hãy mang trả nơi mua.",
                         "noticeEn": "Mould was found, take it back to the shop.", "contact": "0234 387 0202"}
                        """.formatted(lot)).created();
        passMinute();
    }

    private void othersMakeAndAreSuspended(long printHouse) {
        suspended.opens("Thửa 12");
        suspended.makes("Cà gai leo", "Solanum tea", "");
        suspended.isGivenStamps(10, printHouse);
        String dry = suspended.dry(38, suspended.harvest(40, suspended.crop(90, "VU-1"), "OL-1"), "OL-2");
        suspended.activates(0, 4, suspended.pack(30, dry, "OL-3"));
        officials
                .authority()
                .post(
                        "/api/v1/organisations/" + suspended.id + "/decisions",
                        "{\"verdict\": \"SUSPEND\", \"reason\": \"Đang xác minh nguồn gốc\"}")
                .ok();
        passMinute();
    }

    /** Asks as a program that draws previews does: nothing is counted. */
    Answer peek(String path) {
        return new Answer(people.nobody()
                .get()
                .uri(path)
                .header("Accept", "application/json")
                .header("Sec-Purpose", "prefetch")
                .exchange()
                .expectBody()
                .returnResult());
    }

    /** What an act changed is told within a second; on a machine that does much else, within a minute. */
    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }

    static void ask(WebTestClient phone, String path) {
        phone.get()
                .uri(path)
                .header("Accept", "application/json")
                .exchange()
                .expectBody()
                .returnResult();
    }

    /** A phone of a network of its own. */
    WebTestClient phone(int network) {
        return people.nobody()
                .mutate()
                .defaultHeaders(headers -> headers.remove("Accept-Language"))
                .defaultHeader("Sec-Fetch-Site", "same-origin")
                .defaultHeader("X-Forwarded-For", "198.51." + network + ".1")
                .build();
    }

    void passMinute() {
        stand(now.plusSeconds(60));
    }

    void passSecond() {
        stand(now.plusSeconds(1));
    }

    void itIs(LocalDate day, String time) {
        stand(day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.ofHours(7)));
    }

    private void stand(Instant at) {
        now = at;
        clock.stand(at);
    }
}
