package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.asked;
import static vn.nguon.trace.web.Told.at;
import static vn.nguon.trace.web.Told.day;
import static vn.nguon.trace.web.Told.json;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.objection.GoodsRule;

/** The rule book over HTTP: every rule with every act, and the verdict of a package that was made of such goods. */
@PlatformTest
class GoodsRulesIntegrationTests {

    /** What the rules that a lot can be under make of a scan; a crop that waits is on no package. */
    private static final Map<GoodsRule, String> VERDICTS = Map.of(
            GoodsRule.RECALLED, "recalled",
            GoodsRule.WAS_RECALLED, "genuine",
            GoodsRule.HELD, "held",
            GoodsRule.FAILED, "failed-test",
            GoodsRule.TAKEN_TOO_SOON, "waiting-period");

    private final People people;
    private final Rolls rolls;
    private final Chains chains;
    private final Maker maker;
    private final Maker shop;
    private final Person manager;
    private final long tea;
    private final StampOrder.Issued order;
    private final Map<String, String> crops = new HashMap<>();
    private int stamp;

    GoodsRulesIntegrationTests(ApplicationContext platform, People people) {
        this.people = people;
        this.rolls = new Rolls(platform);
        this.chains = Chains.in(platform);
        this.maker = chains.cooperative("HTX Sả Phong Điền");
        this.shop = chains.cooperative("Cửa hàng Bến Ngự");
        this.manager = people.manager(maker.organisation());
        this.tea = chains.product(maker, "Trà sả", "1 KGM", 300).value();
        this.order = rolls.issued(manager, 1000);
    }

    @TestFactory
    Stream<DynamicTest> whatARuleForbidsIsRefusedAndAllElseIsDone() {
        List<DynamicTest> table = new ArrayList<>();
        for (GoodsRule rule : VERDICTS.keySet()) {
            for (GoodsAct act : GoodsAct.values()) {
                if (act != GoodsAct.HARVEST) {
                    table.add(DynamicTest.dynamicTest(rule + " × " + act, () -> tried(rule, act)));
                }
            }
        }
        return table.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasItsVerdict() {
        return VERDICTS.keySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    String herb = harvested();
                    String packed = packed(herb, 10);
                    int first = activated(packed, 5);
                    assertThat(verdict(first)).isEqualTo("genuine");

                    questioned(rule, herb);

                    Awaitility.await()
                            .atMost(Duration.ofSeconds(2))
                            .untilAsserted(() -> assertThat(verdict(first)).isEqualTo(VERDICTS.get(rule)));
                    assertThat(page(first).contains("Tem thật</h1>"))
                            .isEqualTo(VERDICTS.get(rule).equals("genuine"));
                }));
    }

    @Test
    void expiredGoodsAreNeitherUsedNorSoldNorStamped() {
        String herb = harvested();
        String old = lot(recorded(maker, "packing", 9, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 20, "unit": "KGM"}], "productId": %d, "packs": 20,
                 "expiresOn": "%s"}
                """.formatted(herb, tea, day(3).toLocalDate())));

        for (GoodsAct act : GoodsAct.values()) {
            if (act != GoodsAct.HARVEST) {
                EntityExchangeResult<byte[]> result = act(act, old);
                assertThat(result.getStatus().is2xxSuccessful())
                        .as(act + ": " + text(result))
                        .isEqualTo(!GoodsRule.EXPIRED.forbids(act));
            }
        }
    }

    @Test
    void nothingIsTakenOfWhatLivesAndWaits() {
        String herd = lot(answer(manager.http(), "/api/v1/crops", """
                {"at": %s, "name": "Lợn cỏ", "botanicalName": "Sus scrofa", "quantity": 8, "unit": "H87"}
                """.formatted(at(maker, 20)), 201));
        recorded(maker, "care", 5, """
                {"at": %%s, "cropId": "%s", "kind": "MEDICINE", "agent": "Amoxicillin", "waitingDays": 14}
                """.formatted(herd));

        for (GoodsAct act : List.of(GoodsAct.HARVEST, GoodsAct.PROCESS, GoodsAct.PACK, GoodsAct.SELL)) {
            EntityExchangeResult<byte[]> result = act(act, herd);
            assertThat(text(result)).as(act.name()).contains("urn:nguon:problem:within-waiting-period", "Amoxicillin");
        }
        // To the slaughterhouse it may go; there it waits on.
        EntityExchangeResult<byte[]> shipped = act(GoodsAct.SHIP, herd);
        assertThat(shipped.getStatus().value()).as(text(shipped)).isEqualTo(201);
        answer(
                shop.person().http(),
                "/api/v1/events/receiving",
                """
                {"at": %s, "movementId": "%s"}
                """.formatted(
                        now(shop), json(text(shipped)).at("/details/movementId").asString()),
                201);
        EntityExchangeResult<byte[]> slaughtered =
                asked(shop.person().http(), "/api/v1/events/slaughter", """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "H87", "measured": {"amount": 50, "unit": "KGM"}}],
                 "outputs": [{"name": "Thịt lợn", "quantity": 30, "unit": "KGM"}]}
                """.formatted(now(shop), herd));
        assertThat(text(slaughtered)).contains("urn:nguon:problem:within-waiting-period");
    }

    @Test
    void recalledGoodsGoBackToWhomTheyCameFrom() {
        String packed = packed(harvested(), 10);
        EntityExchangeResult<byte[]> shipped = act(GoodsAct.SHIP, packed);
        answer(
                shop.person().http(),
                "/api/v1/events/receiving",
                """
                {"at": %s, "movementId": "%s"}
                """.formatted(
                        now(shop), json(text(shipped)).at("/details/movementId").asString()),
                201);
        questioned(GoodsRule.RECALLED, packed);
        Maker other = chains.cooperative("Cửa hàng An Cựu");

        assertThat(sent(shop, packed, other)).isEqualTo(409);
        assertThat(sent(shop, packed, maker)).isEqualTo(201);
    }

    @Test
    void stampsGoOnlyOnPacksThatBearNoneAndAreThere() {
        String packed = packed(harvested(), 100);
        activated(packed, 10);
        // Those with stamps leave first: 30 of the 70 that are left could have been.
        assertThat(sold(packed, 30)).isEqualTo(201);
        assertThat(stamping(packed, 71)).isEqualTo(409);
        int first = activated(packed, 70);
        assertThat(stamping(packed, 1)).isEqualTo(409);

        answer(manager.http(), "/api/v1/voidings", """
                {"first": "%s", "cause": "LOST", "reason": "mất cả gói"}
                """.formatted(serial(first)), 201);
        assertThat(stamping(packed, 1)).isEqualTo(409);
        answer(manager.http(), "/api/v1/voidings", """
                {"first": "%s", "cause": "SPOILED", "reason": "ướt"}
                """.formatted(serial(first + 1)), 201);
        activated(packed, 1);
        assertThat(stamping(packed, 1)).isEqualTo(409);
    }

    @Test
    void stampsOfPacksThatArePackedAgainAreVoidedBefore() {
        String packed = packed(harvested(), 20);
        int first = activated(packed, 20);
        assertThat(text(act(GoodsAct.PACK, packed))).contains("urn:nguon:problem:used-packs-bear-stamps");

        answer(manager.http(), "/api/v1/voidings", """
                {"first": "%s", "cause": "REPACKED", "reason": "đóng lại gói nhỏ"}
                """.formatted(serial(first)), 201);
        EntityExchangeResult<byte[]> again = act(GoodsAct.PACK, packed);
        assertThat(again.getStatus().value()).as(text(again)).isEqualTo(201);
        assertThat(text(act(GoodsAct.PACK, packed))).contains("urn:nguon:problem:used-packs-bear-stamps");
        assertThat(page(first)).contains("Tem đã bị huỷ", "đóng gói lại");
        String into = json(text(again)).at("/made/0/code").asString();
        assertThat(page(first)).contains("Hàng trong gói này nay thuộc lô " + into + " («Trà sả»)");
        assertThat(json(scanned(first, "application/json"))
                        .at("/voided/into/0/code")
                        .asString())
                .isEqualTo(into);
    }

    @Test
    void ofSeveralLotsThatPacksWentIntoOneIsTheirs() {
        String packed = packed(harvested(), 20);
        int first = activated(packed, 2);
        answer(manager.http(), "/api/v1/voidings", """
                {"first": "%s", "last": "%s", "cause": "REPACKED", "reason": "đóng lại gói nhỏ"}
                """.formatted(serial(first), serial(first + 1)), 201);
        assertThat(page(first)).contains("Tem đã bị huỷ").doesNotContain("nay thuộc");
        String one = json(text(act(GoodsAct.PACK, packed))).at("/made/0/code").asString();
        String other = json(text(act(GoodsAct.PACK, packed))).at("/made/0/code").asString();

        assertThat(page(first)).contains("nay thuộc một trong các lô " + one, other);
    }

    @Test
    void packsThatOthersUseUpAreVoidedByWhoStampedThem() {
        String packed = packed(harvested(), 20);
        int first = activated(packed, 20);
        JsonNode sent = answer(
                maker.person().http(),
                "/api/v1/events/shipping",
                """
                {"at": %s, "to": %d, "lots": [{"lotId": "%s", "quantity": 2, "unit": "H87"}]}
                """.formatted(now(maker), shop.organisation().value(), packed),
                201);
        answer(
                shop.person().http(),
                "/api/v1/events/receiving",
                """
                {"at": %s, "movementId": "%s", "lots": [{"lotId": "%s", "quantity": 2}]}
                """.formatted(now(shop), sent.at("/details/movementId").asString(), packed),
                201);
        long gift = chains.product(shop, "Hộp quà trà sả", "1 KGM", 300).value();
        String packing = """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "H87", "measured": {"amount": 1, "unit": "KGM"}}],
                 "productId": %d, "packs": 1}
                """.formatted(now(shop), packed, gift);

        JsonNode refused = answer(shop.person().http(), "/api/v1/events/packing", packing, 409);
        assertThat(refused.get("type").asString()).isEqualTo("urn:nguon:problem:used-packs-bear-stamps");
        assertThat(refused.get("detail").asString()).contains("nhờ đơn vị ấy huỷ");

        answer(manager.http(), "/api/v1/voidings", """
                {"first": "%s", "cause": "REPACKED", "reason": "cửa hàng đóng lại hộp quà"}
                """.formatted(serial(first)), 201);
        String into = answer(shop.person().http(), "/api/v1/events/packing", packing, 201)
                .at("/made/0/code")
                .asString();
        assertThat(page(first)).contains("nay thuộc lô " + into);
        answer(shop.person().http(), "/api/v1/events/packing", packing, 409);
    }

    @Test
    void packsKeepNoLongerThanWhatWentIntoThem() {
        String herb = harvested();
        String soon = day(-3).toLocalDate().toString();
        String first = lot(recorded(maker, "packing", 9, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 20, "unit": "KGM"}], "productId": %d, "packs": 20,
                 "expiresOn": "%s"}
                """.formatted(herb, tea, soon)));
        String again = """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "H87", "measured": {"amount": 1, "unit": "KGM"}}],
                 "productId": %d, "packs": 1%s}
                """;
        EntityExchangeResult<byte[]> later = event(
                "packing",
                again.formatted(now(maker), first, tea, ", \"expiresOn\": \"" + day(-30).toLocalDate() + "\""));
        assertThat(later.getStatus().value()).as(text(later)).isEqualTo(422);
        assertThat(json(text(later)).get("field").asString()).isEqualTo("expiresOn");

        EntityExchangeResult<byte[]> silent = event("packing", again.formatted(now(maker), first, tea, ""));
        assertThat(json(text(silent)).at("/details/expiresOn").asString()).isEqualTo(soon);
    }

    @Test
    void whatWasBoughtIsToldAsBought() {
        String own = harvested();
        String bought = lot(recorded(maker, "purchase", 10, """
                {"at": %s, "name": "Lá sả", "supplier": "Hộ bà Năm", "supplierAddress": "Hải Lăng, Quảng Trị",
                 "origin": "Quảng Trị", "quantity": 400, "unit": "KGM"}
                """));
        String mixed = lot(recorded(maker, "packing", 9, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 12, "unit": "KGM"},
                   {"lotId": "%s", "quantity": 8, "unit": "KGM"}], "productId": %d, "packs": 20}
                """.formatted(own, bought, tea)));
        int first = activated(mixed, 1);

        assertThat(json(scanned(first, "application/json"))
                        .at("/story/lot/sources")
                        .toString())
                .isEqualTo(
                        "[{\"kind\":\"OWN\",\"percent\":60},{\"kind\":\"BOUGHT\",\"origin\":\"Quảng Trị\",\"percent\":40}]");
        assertThat(page(first))
                .contains("60\u00a0% của đơn vị, 40\u00a0% mua từ Quảng Trị")
                .doesNotContain("bà Năm");
        int plain = activated(packed(own, 5), 1);
        assertThat(page(plain)).doesNotContain("mua từ", "của đơn vị");
    }

    private void tried(GoodsRule rule, GoodsAct act) {
        String herb = harvested();
        String packed = packed(herb, 20);
        questioned(rule, herb);

        EntityExchangeResult<byte[]> result = act(act, packed);

        assertThat(result.getStatus().is2xxSuccessful()).as(text(result)).isEqualTo(!rule.forbids(act));
        if (rule.forbids(act)) {
            assertThat(result.getStatus().value()).isEqualTo(409);
            assertThat(json(text(result)).get("detail").asString()).contains("Lô ");
        }
    }

    /** Lets that be true of the harvest. */
    private void questioned(GoodsRule rule, String lot) {
        switch (rule) {
            case RECALLED -> recalled(lot);
            case WAS_RECALLED ->
                answer(
                        manager.http(),
                        "/api/v1/recalls/" + recalled(lot) + "/close",
                        "{\"reason\": \"Đã thu về\"}",
                        200);
            case HELD ->
                answer(people.inspector().http(), "/api/v1/lots/" + lot + "/freeze", "{\"reason\": \"Lấy mẫu\"}", 200);
            case FAILED -> recorded(maker, "testing", 0, """
                    {"at": %%s, "lotId": "%s", "passed": false, "laboratory": "QUATEST 2", "tested": "Chì (Pb)"}
                    """.formatted(lot));
            case TAKEN_TOO_SOON -> recorded(maker, "care", 11, """
                    {"at": %%s, "cropId": "%s", "kind": "PLANT_PROTECTION", "agent": "Abamectin", "waitingDays": 7}
                    """.formatted(Objects.requireNonNull(crops.get(lot))));
            case WAITING, EXPIRED -> throw new IllegalArgumentException(rule.name());
        }
    }

    private String recalled(String lot) {
        return answer(manager.http(), "/api/v1/recalls", """
                {"lotId": "%s", "noticeVi": "Phát hiện lưu huỳnh vượt mức. Hãy mang trả nơi mua.",
                 "noticeEn": "Too much sulphur dioxide. Take it back to the shop.", "contact": "0234 3 000 000"}
                """.formatted(lot), 201)
                .get("id")
                .asString();
    }

    private String harvested() {
        String crop = lot(answer(manager.http(), "/api/v1/crops", """
                {"at": %s, "name": "Sả", "botanicalName": "Cymbopogon citratus", "quantity": 1000, "unit": "MTK"}
                """.formatted(at(maker, 60)), 201));
        String harvest = lot(recorded(maker, "harvest", 10, """
                {"at": %%s, "cropId": "%s", "name": "Lá sả", "quantity": 500, "unit": "KGM"}
                """.formatted(crop)));
        crops.put(harvest, crop);
        return harvest;
    }

    private String packed(String from, int packs) {
        return lot(recorded(maker, "packing", 9, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": %d, "unit": "KGM"}], "productId": %d, "packs": %d}
                """.formatted(from, packs, tea, packs)));
    }

    /** A recall is of now, so midnight would be before it. */
    private static String now(Maker maker) {
        return "{\"time\": \"" + OffsetDateTime.now(ZoneOffset.ofHours(7)) + "\", \"placeId\": "
                + maker.place().value() + "}";
    }

    private EntityExchangeResult<byte[]> act(GoodsAct act, String lot) {
        return switch (act) {
            case HARVEST -> event("harvest", """
                    {"at": %s, "cropId": "%s", "name": "Sữa", "quantity": 1, "unit": "LTR"}
                    """.formatted(now(maker), lot));
            case PROCESS -> event("processing", """
                    {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "H87", "measured": {"amount": 1, "unit": "KGM"}}],
                     "outputs": [{"name": "Bột sả", "quantity": 0.5, "unit": "KGM"}]}
                    """.formatted(now(maker), lot));
            case PACK -> event("packing", """
                    {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "H87", "measured": {"amount": 1, "unit": "KGM"}}],
                     "productId": %d, "packs": 1}
                    """.formatted(now(maker), lot, tea));
            case STAMP -> stamped(lot, 1);
            case SHIP -> event("shipping", shipment(maker, lot, shop));
            case RETURN -> event("shipping", shipment(maker, lot, maker));
            case CASE -> event("case", """
                    {"at": %s, "caseCode": "T%d", "lots": [{"lotId": "%s", "quantity": 1, "unit": "H87"}]}
                    """.formatted(now(maker), ++stamp, lot));
            case SELL -> event("retail", sale(lot, 1));
            case WRITE_OFF -> event("write-off", """
                    {"at": %s, "cause": "DESTROYED", "reason": "Tiêu huỷ", "lots": [{"lotId": "%s", "quantity": 1, "unit": "H87"}]}
                    """.formatted(now(maker), lot));
        };
    }

    private EntityExchangeResult<byte[]> event(String form, String json) {
        return asked(manager.http(), "/api/v1/events/" + form, json);
    }

    private static String shipment(Maker from, String lot, Maker to) {
        return """
                {"at": %s, "to": %d, "lots": [{"lotId": "%s", "quantity": 1, "unit": "H87"}]}
                """.formatted(now(from), to.organisation().value(), lot);
    }

    private int sent(Maker from, String lot, Maker to) {
        return asked(from.person().http(), "/api/v1/events/shipping", shipment(from, lot, to))
                .getStatus()
                .value();
    }

    private String sale(String lot, int packs) {
        return """
                {"at": %s, "lots": [{"lotId": "%s", "quantity": %d, "unit": "H87"}]}
                """.formatted(now(maker), lot, packs);
    }

    private int sold(String lot, int packs) {
        return event("retail", sale(lot, packs)).getStatus().value();
    }

    private int activated(String lot, int count) {
        int first = stamp;
        EntityExchangeResult<byte[]> result = stamped(lot, count);
        assertThat(result.getStatus().value()).as(text(result)).isEqualTo(201);
        return first;
    }

    private int stamping(String lot, int count) {
        return stamped(lot, count).getStatus().value();
    }

    private EntityExchangeResult<byte[]> stamped(String lot, int count) {
        int first = stamp;
        stamp += count;
        return asked(
                manager.http(), "/api/v1/activations", """
                {"first": "%s", "last": "%s", "lotId": "%s"}
                """.formatted(serial(first), serial(first + count - 1), lot));
    }

    private String serial(int counted) {
        return StampSerial.of(order.issue().numbers().first() + counted).toString();
    }

    private String verdict(int counted) {
        return json(scanned(counted, "application/json")).get("verdict").asString();
    }

    private String page(int counted) {
        return scanned(counted, "text/html");
    }

    private String scanned(int counted, String type) {
        return text(people.nobody()
                .get()
                .uri("/S/" + rolls.code(order, order.issue().numbers().first() + counted))
                .header(HttpHeaders.ACCEPT, type)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                .exchange()
                .expectBody()
                .returnResult());
    }

    private static String text(EntityExchangeResult<byte[]> result) {
        byte[] body = result.getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
