package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.language.LocalizedText;
import vn.nguon.recall.ClosingRecalls;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallNotice;
import vn.nguon.recall.RecallingLots;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.stamp.voiding.VoidingStamps;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class VerdictIntegrationTests {

    private static final RecallNotice NOTICE = new RecallNotice(
            new LocalizedText("Phát hiện lưu huỳnh vượt mức cho phép.", "Too much sulphur dioxide was found."),
            "0234 3 000 111");

    private final ApplicationContext platform;
    private final DatabaseClient database;
    private final Market market;

    VerdictIntegrationTests(ApplicationContext platform, DatabaseClient database) {
        this.platform = platform;
        this.database = database;
        this.market = new Market(platform);
    }

    @Test
    void genuineOnceItIsActivated() {
        within(() -> says(0, "not-activated"));

        market.activated(5);

        within(() -> says(0, "genuine"));
        market.scan(0)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .valueEquals("Vary", "Accept, Accept-Language")
                .expectHeader()
                .valueEquals("Content-Language", "vi")
                .expectHeader()
                .exists("Content-Security-Policy");
        assertThat(page(0, "vi")).contains("Tem thật", "Trà atiso đỏ", "HTX Atiso Phong Điền", serial(0));
        assertThat(page(0, "en")).contains("Genuine", "Red artichoke tea", serial(0));
    }

    @Test
    void notActivatedWhileItIsOnNoGoods() {
        market.activated(1);

        assertThat(page(9, "vi")).contains("chưa được kích hoạt").doesNotContain("Trà atiso đỏ");
        assertThat(page(9, "en")).contains("never activated");
        market.scan(9).expectStatus().isOk();
    }

    @Test
    void voidedWithTheReason() {
        platform.getBean(VoidingStamps.class)
                .voidStamps(
                        market.manager.actor(),
                        new StampSelection.Roll(market.part(3, 1)),
                        VoidingCause.STOLEN,
                        "Mất một đoạn cuộn ở xưởng")
                .block();

        within(() -> market.scan(3).expectStatus().isEqualTo(410));
        assertThat(page(3, "vi")).contains("Mất một đoạn cuộn ở xưởng");
        market.ask("/S/" + market.code(3))
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("voided")
                .jsonPath("$.voided.cause")
                .isEqualTo("STOLEN");
    }

    @Test
    void unknownInTheSameWordsForAWrongTagAndANumberNeverIssued() {
        String real = market.code(0).toString();
        String wrongTag = real.substring(0, 19) + (real.endsWith("0") ? "1" : "0");
        String neverIssued = "ZZZZZZ00".substring(0, 2).replace("ZZ", "0Q") + "ZZZZZZ" + real.substring(8);

        ResponseSpec first =
                market.browse("/S/" + wrongTag, "vi").expectStatus().isNotFound();
        ResponseSpec second =
                market.browse("/S/" + neverIssued, "vi").expectStatus().isNotFound();

        assertThat(Market.text(first).replace(wrongTag, "CODE"))
                .isEqualTo(Market.text(second).replace(neverIssued, "CODE"))
                .contains("Chúng tôi không cấp mã này");
        assertThat(Market.text(market.ask("/S/" + wrongTag))).isEqualTo(Market.text(market.ask("/S/" + neverIssued)));
    }

    @Test
    void malformedIsATypingErrorAndNothingElse() {
        market.browse("/S/12345", "vi").expectStatus().isBadRequest();
        assertThat(Market.text(market.browse("/S/12345", "en")))
                .contains("12345")
                .doesNotContain("did not issue");
        market.ask("/S/<script>")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("malformed");
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        market.activated(1);
        String typed = market.code(0).toString().toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1-");

        within(() -> market.ask("/S/" + typed)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("genuine"));
        market.browse("/S?code=" + typed + "&lang=en", "vi")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/S/" + market.code(0) + "?lang=en");
        market.browse("/S?code=12", "vi").expectStatus().isBadRequest();
    }

    @Test
    void recalledAboveEverythingAndGenuineAgainOnceClosed() {
        market.activated(5);
        within(() -> says(0, "genuine"));

        Recall recall = platform.getBean(RecallingLots.class)
                .recall(market.lot, NOTICE, market.manager.actor())
                .block();

        within(() -> says(0, "recalled"));
        assertThat(page(0, "vi")).contains("thu hồi", "Phát hiện lưu huỳnh vượt mức cho phép.", "0234 3 000 111");
        assertThat(page(0, "en")).contains("Too much sulphur dioxide was found.");
        expire();
        within(() -> says(1, "recalled"));

        platform.getBean(ClosingRecalls.class)
                .close(recall.id(), "Đã thu về.", market.manager.actor())
                .block();

        within(() -> says(0, "expired"));
    }

    @Test
    void recalledWhenALotItWasMadeFromIs() {
        market.activated(2);
        var leaves = market.rolls.lot(market.manager, 100);
        database.sql("""
                        insert into lot_link (lot_id, direction, other_lot_id, event_id)
                        values (:lot, 'BACK', :leaves, gen_random_uuid()), (:leaves, 'AHEAD', :lot, gen_random_uuid())
                        """)
                .bind("lot", market.lot.value())
                .bind("leaves", leaves.value())
                .then()
                .block();

        platform.getBean(RecallingLots.class)
                .recall(leaves, NOTICE, market.manager.actor())
                .block();

        within(() -> market.ask("/S/" + market.code(0))
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("recalled")
                .jsonPath("$.recall.ofIngredient")
                .isEqualTo(true));
        assertThat(page(0, "vi")).contains("được làm từ lô đang bị thu hồi");
    }

    @Test
    void expiredAfterItsLastDay() {
        market.activated(1);
        expire();

        within(() -> says(0, "expired"));
        market.scan(0).expectStatus().isOk();
        assertThat(page(0, "vi")).contains("Hết hạn");
        assertThat(page(0, "en")).contains("Expired on");
    }

    @Test
    void saysThatAnInspectorHoldsTheGoods() {
        market.activated(1);
        within(() -> says(0, "genuine"));

        database.sql("""
                        update lot
                        set frozen_at = now(), frozen_by = 'account:1', frozen_reason = 'Chờ kết quả kiểm nghiệm'
                        where lot_id = :lot
                        """).bind("lot", market.lot.value()).then().block();
        announce(market.lot.subject());

        within(() -> market.ask("/S/" + market.code(0))
                .expectBody()
                .jsonPath("$.frozen")
                .isEqualTo(true));
        assertThat(page(0, "vi"))
                .contains("Hàng đang bị tạm giữ")
                .doesNotContain("Tem thật", "Chờ kết quả kiểm nghiệm");
        assertThat(page(0, "en")).contains("Held for inspection");
    }

    @Test
    void aGtinThatIsNotItsProductsMakesItUnknown() {
        Market tea = new Market(platform, "09521234500018");
        tea.activated(1);

        within(() -> tea.ask("/01/09521234500018/21/" + tea.code(0))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("genuine"));
        tea.ask("/S/" + tea.code(0)).expectStatus().isOk();
        tea.ask("/01/09521234500025/21/" + tea.code(0))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("unknown");
        tea.ask("/01/09521234500019/21/" + tea.code(0)).expectStatus().is4xxClientError();
    }

    @Test
    void aProductsChangeIsToldWithinASecond() {
        market.activated(1);
        within(() -> says(0, "genuine"));
        assertThat(page(0, "vi")).contains("Trà atiso đỏ");

        database.sql("update product set name_vi = 'Trà atiso đỏ thượng hạng' where organisation_id = :owner")
                .bind("owner", market.cooperative.value())
                .then()
                .block();
        announce("product:"
                + market.rolls.count("select id from product where organisation_id = " + market.cooperative));

        within(() -> assertThat(page(0, "vi")).contains("thượng hạng"));
    }

    @Test
    void answersHeadWithoutABodyAndCountsItNot() {
        market.activated(1);
        within(() -> says(0, "genuine"));
        long before = scans(0);

        market.phone()
                .head()
                .uri("/S/" + market.code(0))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .isEmpty();
        market.browse("/S/" + market.code(0) + "?lang=en", "vi").expectStatus().isOk();

        assertThat(scans(0)).isEqualTo(before + 1);
    }

    @Test
    void tellsMachinesNothingThatThePageDoesNot() {
        market.activated(1);
        within(() -> says(0, "genuine"));

        Map<?, ?> answer = market.ask("/S/" + market.code(0))
                .expectHeader()
                .contentType("application/json")
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();

        assertThat(answer.keySet().stream().map(Object::toString).toList())
                .containsExactlyInAnyOrder("verdict", "says", "stamp", "story");
        assertThat(answer.toString())
                .contains("HTX Atiso Phong Điền", serial(0))
                .doesNotContain(
                        market.lot.value().toString(), "organisationId", "latitude", "coordinates", "nonce", "order");
    }

    @Test
    void refusesOtherMethods() {
        for (var method : List.of("PUT", "DELETE", "PATCH", "POST")) {
            market.phone()
                    .method(org.springframework.http.HttpMethod.valueOf(method))
                    .uri("/S/" + market.code(0))
                    .exchange()
                    .expectStatus()
                    .is4xxClientError();
        }
    }

    private void says(int stamp, String verdict) {
        market.ask("/S/" + market.code(stamp) + "?lang=en")
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo(verdict);
    }

    private long scans(int stamp) {
        Map<?, ?> answer = market.ask("/S/" + market.code(stamp))
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return ((Number) ((Map<?, ?>) answer.get("stamp")).get("scans")).longValue();
    }

    private String page(int stamp, String language) {
        return Market.text(market.browse("/S/" + market.code(stamp), language));
    }

    private String serial(int stamp) {
        return new StampSerial(market.code(stamp).number()).toString();
    }

    private void expire() {
        database.sql("update lot set expires_on = current_date - 3 where lot_id = :lot")
                .bind("lot", market.lot.value())
                .then()
                .block();
        announce(market.lot.subject());
    }

    private void announce(String subject) {
        database.sql("select pg_notify('nguon_act', :subject)")
                .bind("subject", subject)
                .then()
                .block();
    }

    private static void within(ThrowingRunnable fact) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .untilAsserted(fact);
    }
}
