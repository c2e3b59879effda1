package vn.nguon.scan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.refused;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.identity.Scope;
import vn.nguon.scan.Market;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;

/** A complaint belongs to inspectors: what goes to whom it is about, to who complained and to buyers, they choose. */
@PlatformTest
class ComplaintIntegrationTests {

    private static final String WORDS = "Chè có mùi mốc, mua ở sạp cô Bí Mật.";

    private final Market market;
    private final Person inspector;
    private final DatabaseClient database;
    private final String id;
    private final String reference;

    ComplaintIntegrationTests(ApplicationContext platform, DatabaseClient database) {
        this.database = database;
        this.market = new Market(platform).activated(4);
        this.inspector = market.people.inspector();
        complain(market.code(0).toString());
        JsonNode doubt = got(
                        inspector.http(),
                        "/api/v1/doubts?serial="
                                + new StampSerial(market.code(0).number()))
                .at("/items/0");
        this.id = doubt.get("id").asString();
        this.reference = doubt.get("reference").asString();
    }

    @Test
    void whomItIsAboutSeesNothingUntilAnInspectorPassesItOnAndThenThatAlone() {
        Forms accused = Forms.of(market.manager);
        accused.open("/console/scans").ok().says("Thanh tra chưa chuyển gì").saysNothingOf("Bí Mật", "0905");
        accused.open("/console").ok().saysNothingOf("phản ánh");
        settle("CONFIRMED", "Kho ẩm, hàng mốc thật.", Map.of());
        accused.open("/console/scans").ok().saysNothingOf("Bí Mật", "Kho ẩm");

        add("PASSED_ON", Map.of("text", "Có người mua thấy hàng mốc. Hãy kiểm tra kho."))
                .expectStatus()
                .isCreated();

        accused.open("/console/scans").ok().says("Hãy kiểm tra kho").saysNothingOf("Bí Mật", "Kho ẩm", "Có vấn đề");
        accused.open("/console/scans/doubts?format=csv")
                .ok()
                .says("Hãy kiểm tra kho")
                .saysNothingOf("Bí Mật", "Kho ẩm");

        add("PASSED_ON", Map.of("withWords", true, "withFinding", true))
                .expectStatus()
                .isCreated();

        accused.open("/console/scans")
                .ok()
                .says("Bí Mật", "Kho ẩm", "Có vấn đề")
                .saysNothingOf("0905");
        Person stranger = market.people.manager(market.people.organisation("HTX Nam Đông"));
        Forms.of(stranger).open("/console/scans").ok().saysNothingOf("Bí Mật", "kiểm tra kho");
        assertThat(market.rolls.acts("doubt:" + id))
                .containsExactly("doubt-received", "doubt-settled", "doubt-passed-on", "doubt-passed-on");
    }

    @Test
    void whomItIsAboutRepliesAndInspectorsReadItInTheCase() {
        String passedOn = JsonMapper.shared()
                .readTree(add("PASSED_ON", Map.of("text", "Hãy kiểm tra kho."))
                        .expectStatus()
                        .isCreated()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .get("id")
                .asString();
        String form = "/console/scans/passed-on/" + passedOn;
        Forms accused = Forms.of(market.manager);
        accused.open("/console/scans").ok().says("Trả lời thanh tra");
        accused.send(form, "text", "  ").refused(422).says("Cần nhập");
        accused.send(form, "text", "Kho đã dọn, có ảnh.").ledTo("/console/scans#doubts");
        accused.open("/console/scans").ok().says("Đơn vị đã trả lời:", "Kho đã dọn, có ảnh.");
        Api api = Api.of(market.manager);
        String replies = "/api/v1/passed-on/" + passedOn + "/replies";
        api.post(replies, Map.of("text", "Đã gửi mẫu.")).created();

        assertThat(Api.of(inspector)
                        .get("/api/v1/doubts/" + id + "/entries")
                        .ok()
                        .texts("$[?(@.kind == 'REPLY')].text"))
                .containsExactly("Kho đã dọn, có ảnh.", "Đã gửi mẫu.");
        Forms.of(inspector).open("/inspect/worklist/doubts/" + id).ok().says("Đơn vị trả lời", "Đã gửi mẫu.");
        assertThat(market.rolls.acts("doubt:" + id)).contains("doubt-replied");
        assertThat(shown("/reports/" + reference)).doesNotContain("Đã gửi mẫu.");

        Person stranger = market.people.manager(market.people.organisation("HTX Nam Đông"));
        Api.of(stranger).post(replies, Map.of("text", "Chen vào.")).refused(404, "not-found");
        Forms.of(stranger).send(form, "text", "Chen vào.").refused(404);
        Api.of(inspector).post(replies, Map.of("text", "Thay họ.")).refused(403, "not-allowed");
        refused(add("REPLY", Map.of("text", "Thay họ.")), 422, "invalid");
        for (int i = 2; i < 20; i++) {
            api.post(replies, Map.of("text", "Lần " + i)).created();
        }
        api.post(replies, Map.of("text", "Lần nữa")).refused(422, "invalid").about("text");
    }

    @Test
    void theReferenceTellsWhoComplainedHowFarItIsAndTheAnswerAndNothingElse() {
        WebTestClient phone = market.phone();
        JsonNode received = got(phone, "/api/v1/public/reports/" + reference);
        assertThat(received.get("step").asString()).isEqualTo("RECEIVED");
        assertThat(received.propertyNames()).containsExactlyInAnyOrder("reference", "step", "receivedAt", "answers");
        assertThat(shown("/reports/" + reference)).contains("Đã nhận, chờ thanh tra xem", reference);

        inspector
                .http()
                .post()
                .uri("/api/v1/doubts/" + id + "/take")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(shown("/reports/" + reference)).contains("Thanh tra đang xem");
        add("ANSWER", Map.of("text", "Chúng tôi đã lấy mẫu gửi QUATEST 2."))
                .expectStatus()
                .isCreated();
        settle("CONFIRMED", "Kho ẩm.", Map.of());
        add("ANSWER", Map.of("text", "Mẫu không đạt; hàng đã bị giữ. Cảm ơn bạn."))
                .expectStatus()
                .isCreated();

        JsonNode settled = got(
                phone,
                "/api/v1/public/reports/" + reference.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(settled.get("step").asString()).isEqualTo("SETTLED");
        assertThat(settled.at("/answers")).hasSize(2);
        assertThat(settled.toString()).doesNotContain("Bí Mật", "0905", "Kho ẩm", "CONFIRMED");
        assertThat(shown("/reports/" + reference))
                .contains("Thanh tra đã có kết luận", "gửi QUATEST 2", "hàng đã bị giữ")
                .doesNotContain(
                        "Bí Mật",
                        "0905",
                        "Kho ẩm",
                        String.valueOf(new StampSerial(market.code(0).number())));
        assertThat(market.rolls.count("select count(*) from ledger_entry where content like '%gửi QUATEST 2%'"))
                .as("the ledger proves an answer and does not tell it")
                .isZero();

        inspector
                .http()
                .post()
                .uri("/api/v1/doubts/" + id + "/erase")
                .bodyValue(Map.of("reason", "Được yêu cầu."))
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(got(phone, "/api/v1/public/reports/" + reference).at("/answers"))
                .isEmpty();
        refused(add("ANSWER", Map.of("text", "Còn nữa.")), 409, "nobody-to-answer");
        assertThat(market.rolls.count("select count(*) from case_entry where kind = 'ANSWER' and case_id = '" + id
                        + "' and (text <> '' or salt is not null)"))
                .isZero();
    }

    @Test
    void whoeverGuessesReferencesIsToldNothingAndThenWaits() {
        assertThat(shown("/reports")).contains("name=\"reference\"");
        market.phone()
                .get()
                .uri("/reports?reference=" + reference + "&lang=vi")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", "/reports/" + reference + "?lang=vi");
        for (String rubbish : List.of("x", "0000-000000", "' or 1=1 --", "💚", "a".repeat(500))) {
            refused(
                    market.phone()
                            .get()
                            .uri("/api/v1/public/reports/{r}", rubbish)
                            .exchange(),
                    404,
                    "no-such-report");
        }
        market.browse("/reports/0000-000000", "vi").expectStatus().isNotFound();
        for (int i = 0; i < 24; i++) {
            refused(
                    market.phone()
                            .get()
                            .uri("/api/v1/public/reports/00000000" + (10 + i))
                            .exchange(),
                    404,
                    "no-such-report");
        }
        refused(market.phone().get().uri("/api/v1/public/reports/0000000099").exchange(), 429, "too-many-references");
        market.browse("/reports/" + reference, "vi").expectStatus().isEqualTo(429);
        assertThat(got(elsewhere(), "/api/v1/public/reports/" + reference)
                        .get("step")
                        .asString())
                .as("from another network")
                .isEqualTo("RECEIVED");
    }

    @Test
    void aCaseTakesSeveralEntriesWithPapersByTheirHashes() {
        String paper = Uploads.photo(inspector);
        add("NOTE", Map.of("text", "Gửi mẫu.")).expectStatus().isCreated();
        settle("NOTHING_WRONG", "Chưa thấy gì.", Map.of());
        add("NOTE", Map.of("text", "QUATEST 2 trả lời.", "files", List.of(paper)))
                .expectStatus()
                .isCreated();

        JsonNode entries = got(inspector.http(), "/api/v1/doubts/" + id + "/entries");
        assertThat(entries).hasSize(2);
        assertThat(entries.at("/1/files/0").asString()).isEqualTo(paper);
        market.manager
                .http()
                .get()
                .uri("/files/" + paper)
                .exchange()
                .expectStatus()
                .isNotFound();
        add("PASSED_ON", Map.of("files", List.of(paper))).expectStatus().isCreated();
        market.manager
                .http()
                .get()
                .uri("/files/" + paper)
                .exchange()
                .expectStatus()
                .isOk();

        Forms desk = Forms.of(inspector);
        String page = "/inspect/worklist/doubts/" + id;
        desk.open(page).ok().says("QUATEST 2 trả lời", "/files/" + paper, "0905 000 111");
        String once = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            desk.send(page + "/entries", "kind", "ANSWER", "text", "Đã xem.", "once", once)
                    .ledTo(page);
        }
        desk.send(page + "/entries", "kind", "PASSED_ON", "text", "", "withWords", "true")
                .ledTo(page);
        desk.send(page + "/entries", "kind", "NOTE", "text", "").refused(422).says("Hãy viết nội dung");
        desk.open(page).ok().says("Đã trả lời người phản ánh", "lời người mua");
        assertThat(market.rolls.acts("doubt:" + id)).containsOnlyOnce("doubt-answered");
    }

    @Test
    void whatCannotBeAddedIsRefusedAndNobodyElseAdds() {
        refused(add("PASSED_ON", Map.of("withFinding", true)), 422, "invalid");
        refused(add("PASSED_ON", Map.of("withPhoto", true)), 422, "invalid");
        refused(add("PASSED_ON", Map.of()), 422, "invalid");
        refused(add("ANSWER", Map.of("text", " ")), 422, "invalid");
        refused(add("ANSWER", Map.of("text", "x".repeat(4001))), 422, "invalid");
        refused(add("NOTE", Map.of("files", List.of("0".repeat(64)))), 422, "invalid");
        refused(add("NOTE", Map.of("files", List.of("rubbish"))), 422, "file-not-brought-in");
        refused(entry(inspector.http(), Map.of("text", "Không có loại.")), 422, "invalid");
        complain("0000000Z0000000000X7");
        String strange = database.sql("select doubt_id::text from doubt where order_id = 0")
                .mapValue(String.class)
                .first()
                .blockOptional()
                .orElseThrow();
        refused(
                inspector
                        .http()
                        .post()
                        .uri("/api/v1/doubts/" + strange + "/entries")
                        .bodyValue(Map.of("kind", "PASSED_ON", "text", "Gửi ai?"))
                        .exchange(),
                409,
                "nobody-to-pass-on-to");
        Map<String, Object> note = Map.of("kind", "NOTE", "text", "Thử xem.");
        for (Person other : List.of(market.manager, market.people.administrator())) {
            refused(entry(other.http(), note), 403, "not-allowed");
            refused(other.http().get().uri("/api/v1/doubts/" + id + "/entries").exchange(), 403, "not-allowed");
            Forms.of(other)
                    .send("/inspect/worklist/doubts/" + id + "/entries", "kind", "NOTE", "text", "x")
                    .refused(403);
        }
        entry(market.people.nobody(), note).expectStatus().isUnauthorized();
        entry(market.people.withKey(market.manager, Scope.RECORD), note)
                .expectStatus()
                .isForbidden();
        refused(
                inspector
                        .http()
                        .post()
                        .uri("/api/v1/doubts/" + UUID.randomUUID() + "/entries")
                        .bodyValue(note)
                        .exchange(),
                404,
                "not-found");
        assertThat(market.rolls.count("select count(*) from case_entry where case_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void aConfirmedComplaintAboutTheGoodsIsToldInAmberInTheInspectorsWords() {
        assertThat(Market.text(market.scan(0))).contains("<body class=\"leaf\">");
        hold("/freeze");
        within(() ->
                assertThat(Market.text(market.scan(0))).contains("chưa phải là kết luận", "cho đến khi có kết luận"));

        settle("CONFIRMED", "Nội bộ: kho ẩm.", Map.of("about", "GOODS", "buyersVi", "Hàng bị mốc, đừng dùng."));

        within(() -> assertThat(Market.text(market.scan(0)))
                .contains("<body class=\"amber\">", "Hàng bị mốc, đừng dùng.", "Thanh tra đã kết luận", "tạm giữ")
                .doesNotContain("chưa phải là kết luận", "cho đến khi có kết luận", "kho ẩm", "Bí Mật"));
        assertThat(Market.text(market.browse("/S/" + market.code(0), "en")))
                .contains("<span lang=\"vi\">Hàng bị mốc, đừng dùng.</span>");
        JsonNode told = JsonMapper.shared().readTree(Market.text(market.ask("/S/" + market.code(0))));
        assertThat(told.get("verdict").asString()).isEqualTo("held");
        assertThat(told.get("says").asString()).contains("found something wrong", "holds them");
        assertThat(told.at("/found/says").asString()).isEqualTo("Hàng bị mốc, đừng dùng.");
        assertThat(Market.text(market.scan(1))).as("another stamp").doesNotContain("bị mốc");

        hold("/release");
        within(() -> assertThat(Market.text(market.scan(0)))
                .contains("<body class=\"amber\">", "Tem thật", "Hàng bị mốc, đừng dùng."));
        told = JsonMapper.shared().readTree(Market.text(market.ask("/S/" + market.code(0))));
        assertThat(told.get("verdict").asString()).isEqualTo("genuine");
        assertThat(told.get("says").asString()).contains("but an inspector found something wrong");
    }

    @Test
    void aConfirmedComplaintAboutTheStampIsAPossibleCopyWithWhatWasFound() {
        settle("CONFIRMED", "Nội bộ.", Map.of("about", "COPY", "buyersVi", "Tem in lại trên gói khác."));

        within(() -> {
            JsonNode told = JsonMapper.shared().readTree(Market.text(market.ask("/S/" + market.code(0))));
            assertThat(told.get("verdict").asString()).isEqualTo("possible-copy");
            assertThat(told.at("/suspicion/rule").asString()).isEqualTo("consumer-report");
        });
        assertThat(Market.text(market.scan(0))).contains("Tem in lại trên gói khác.", "Thanh tra đã kiểm tra tem này");
        hold("/freeze");
        within(() -> assertThat(Market.text(market.scan(0)))
                .as("held besides")
                .contains("Tem in lại trên gói khác.", "đang bị tạm giữ")
                .doesNotContain("chưa phải là kết luận"));
        assertThat(market.rolls.count("select count(*) from alert where order_id = " + market.order.id()))
                .as("nobody is alerted of what was found")
                .isZero();
    }

    @Test
    void aComplaintOfBeforeThatWasConfirmedIsToldInWordsThatAreAlwaysTheSame() {
        settle("CONFIRMED", "Nội bộ.", Map.of());
        within(() -> assertThat(Market.text(market.scan(0)))
                .contains("<body class=\"amber\">", "kết luận phản ánh là đúng"));
    }

    @Test
    void wordsForBuyersNeedSomethingThatWasFound() {
        refused(settling("NOTHING_WRONG", "Ổn.", Map.of("buyersVi", "Yên tâm.")), 422, "invalid");
        refused(settling("CONFIRMED", "Đúng.", Map.of("buyersEn", "Mould.")), 422, "invalid");
        refused(settling("CONFIRMED", "Đúng.", Map.of("buyersVi", "x".repeat(1001))), 422, "invalid");
        settle("NOTHING_WRONG", "Ổn.", Map.of());
        assertThat(Market.text(market.scan(0))).contains("<body class=\"leaf\">");
    }

    private WebTestClient elsewhere() {
        return market.people
                .nobody()
                .mutate()
                .defaultHeader("X-Forwarded-For", "203.0.113.9")
                .build();
    }

    /** What is announced arrives a moment later. */
    private static void within(Runnable assertion) {
        long until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
            }
        }
    }

    private void hold(String act) {
        inspector
                .http()
                .post()
                .uri("/api/v1/lots/" + market.lot.value() + act)
                .bodyValue(Map.of("reason", "Nghi mốc."))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String shown(String address) {
        return Market.text(market.browse(address, "vi").expectStatus().isOk());
    }

    private void complain(String code) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("text", WORDS);
        form.part("contact", "0905 000 111");
        form.part("lang", "vi");
        String thanks = Market.text(market.phone()
                .post()
                .uri("/S/{code}/doubt", code)
                .header("Accept", "text/html")
                .body(BodyInserters.fromMultipartData(form.build()))
                .exchange()
                .expectStatus()
                .isCreated());
        assertThat(thanks).contains("href=\"/reports/");
    }

    private ResponseSpec add(String kind, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("kind", kind);
        return entry(inspector.http(), body);
    }

    private ResponseSpec entry(WebTestClient client, Map<String, ?> body) {
        return client.post()
                .uri("/api/v1/doubts/" + id + "/entries")
                .bodyValue(body)
                .exchange();
    }

    private void settle(String outcome, String finding, Map<String, ?> more) {
        settling(outcome, finding, more).expectStatus().isOk();
    }

    private ResponseSpec settling(String outcome, String finding, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("outcome", outcome);
        body.put("finding", finding);
        return inspector
                .http()
                .post()
                .uri("/api/v1/doubts/" + id + "/settle")
                .bodyValue(body)
                .exchange();
    }

    private static JsonNode got(WebTestClient client, String address) {
        return JsonMapper.shared()
                .readTree(client.get()
                        .uri(address)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody());
    }
}
