package vn.nguon.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.database.UuidV7;
import vn.nguon.scan.Market;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.press.Press;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

@PlatformTest
class DeskIntegrationTests {

    private final ApplicationContext platform;
    private final DatabaseClient database;
    private final People people;
    private final Person inspector;

    DeskIntegrationTests(ApplicationContext platform, DatabaseClient database, People people) {
        this.platform = platform;
        this.database = database;
        this.people = people;
        this.inspector = people.inspector();
    }

    @Test
    void aLotShowsItsWholeJourneyAsAPictureAndTheSameAsATable() {
        Chains.TeaChain tea = Chains.in(platform).aTeaChain();

        String page = page("/inspect/lots/" + tea.dried().value());

        for (LotId lot : List.of(tea.crop(), tea.fresh(), tea.dried(), tea.packs())) {
            String code = code(lot);
            assertThat(page).contains("<text", ">" + code + "</text>");
            assertThat(page).containsPattern("<td>(<a [^>]*>|<b>)" + code);
        }
        assertThat(page).contains("Cơ sở sấy Hương Trà", "Trà Huế", "Kiểm nghiệm");
    }

    @Test
    void theRecordsOfAWholeChainAreSearchedFilteredAndKeptAsAFile() {
        Chains.TeaChain tea = Chains.in(platform).aTeaChain();
        String records = "/inspect/lots/" + tea.packs().value() + "/records";

        assertThat(page(records)).contains("Chế phẩm Bt", "Bảo vệ thực vật", "Kết quả: đạt", "Bán lẻ", "Kiện: ");
        assertThat(page(records + "?q=che+pham+bt")).contains("Bảo vệ thực vật").doesNotContain("Kết quả: đạt");
        assertThat(page(records + "?q=" + code(tea.dried()) + "+huong+tra&stage=TESTING"))
                .contains("Kết quả: đạt")
                .doesNotContain("Chế phẩm Bt");
        assertThat(page(records + "?q=kho-ng+co")).contains("Không có ghi chép nào như vậy");
        assertThat(page(records + "?format=csv&stage=RAW_MATERIAL"))
                .contains("Khai là sai vì", "Thuốc: Chế phẩm Bt", "VN-HUE-001")
                .doesNotContain("Bán lẻ");
    }

    @Test
    void everyEntryOfTheLedgerIsShownByDayWithTheWordsThatItsHashIsOver() throws Exception {
        Maker grower = Chains.in(platform).cooperative("HTX Sổ Cái");
        LotId crop = grower.grows("Atiso đỏ", "500 MTK");
        for (int i = 1; i <= 35; i++) {
            grower.sprays(crop, "Lần " + i, 0, Chains.in(platform).nextHour().plusHours(i));
        }
        String ledger = "/inspect/ledger?about=" + crop.subject();

        assertThat(page("/inspect/lots/" + crop.value())).contains("href=\"" + ledger + "\"");
        String first = page(ledger);
        Matcher next = Pattern.compile("href=\"([^\"]*cursor=[^\"]*)\"").matcher(first);
        assertThat(first).contains("Chăm sóc").doesNotContain("Bắt đầu vụ");
        assertThat(next.find()).isTrue();
        assertThat(page(next.group(1).replace("&amp;", "&"))).contains("Bắt đầu vụ");
        assertThat(page(ledger + "&to=2026-01-01")).contains("Không có mục nào trong khoảng này");
        assertThat(page(ledger + "&from=2026-01-01")).contains("Chăm sóc");

        List<String> lines = page(ledger + "&format=csv").lines().toList();
        assertThat(lines).hasSize(1 + 36);
        Matcher entry = Pattern.compile(",([0-9a-f]{64}),\"(.*)\"$").matcher(lines.get(36));
        assertThat(entry.find()).as(lines.get(36)).isTrue();
        byte[] content = entry.group(2).replace("\"\"", "\"").getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(entry.group(1));
    }

    @Test
    void theLedgersPageIsForTheDeskAndBearsRubbish() {
        Person member = people.member(people.organisation("HTX khác"));
        String ledger = "/inspect/ledger?about=organisation:1";

        Forms.of(inspector).open(ledger).ok();
        Forms.of(member).open(ledger).refused(403);
        Forms.of(member).open(ledger + "&format=csv").refused(403);
        new Forms(people.nobody()).open(ledger).refused(303);
        Forms.of(inspector).open("/inspect/ledger").refused(400);
        Forms.of(inspector).open("/inspect/ledger?about=rubbish").refused(404);
        Forms.of(inspector).open(ledger + "&from=yesterday").refused(400);
        Forms.of(inspector).open(ledger + "&cursor=rubbish").refused(422);
        Forms.of(inspector).open(ledger + "&from=%2B999999999-12-31").refused(400);
        Forms.of(inspector).open(ledger + "&from=1900-01-01&to=2200-12-31").ok();
        Forms.of(inspector).open(ledger + "&from=1899-12-31").refused(422);
        Forms.of(inspector).open(ledger + "&to=9999-12-31").refused(422);
    }

    @Test
    void manyRecordsAreLeafedThroughTheLatestFirst() {
        Maker grower = Chains.in(platform).cooperative("HTX Chăm Chỉ");
        LotId crop = grower.grows("Atiso đỏ", "500 MTK");
        for (int i = 1; i <= 55; i++) {
            grower.sprays(
                    crop, "Lần " + i + ".", 0, Chains.in(platform).nextHour().plusHours(i));
        }
        String records = "/inspect/lots/" + crop.value() + "/records";

        String first = page(records);
        Matcher next = Pattern.compile("href=\"([^\"]*cursor=[^\"]*)\"").matcher(first);

        assertThat(first).contains("Lần 55.", "Lần 6.").doesNotContain("Lần 5.");
        assertThat(next.find()).isTrue();
        assertThat(page(next.group(1).replace("&amp;", "&")))
                .contains("Lần 5.", "Lần 1.")
                .doesNotContain("Lần 6.", "Lần 55.");
        assertThat(page("/inspect/lots/" + crop.value()))
                .contains("Lần 55.", "Lần 44.", "56 ghi chép")
                .doesNotContain("Lần 43.");
    }

    @Test
    void whatWasSentAndNotReceivedIsNamedAndSoIsWhatAgrees() {
        Chains.TeaChain tea = Chains.in(platform).aTeaChain();
        database.sql("update movement set received = shipped - 5 where lot_id = :lot")
                .bind("lot", tea.fresh().value())
                .then()
                .block();

        assertThat(page("/inspect/lots/" + tea.fresh().value())).contains("differs\" data-label=\"Chênh\">thiếu 5<");
        assertThat(page("/inspect/lots/" + tea.packs().value()))
                .contains("– khớp")
                .doesNotContain("– chênh lệch");
    }

    @Test
    void threeHundredLotsAreMergedByOrganisationUntilTheReaderOpensThem() {
        Maker grower = Chains.in(platform).cooperative("HTX Ba Trăm Lô");
        List<LotId> sources = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sources.add(lot(grower, "N" + i, "10"));
        }
        LotId mixed = lot(grower, "TRON", "3000");
        sources.forEach(source -> link(source, mixed));

        String merged = page("/inspect/lots/" + mixed.value());
        String apart = page("/inspect/lots/" + mixed.value() + "?view=lots");
        String opened = page("/inspect/lots/" + mixed.value() + "?view=merged&open=" + grower.organisation() + "-0");

        assertThat(boxes(merged)).isEqualTo(2 * 2);
        assertThat(merged.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(150_000);
        assertThat(merged).contains("300 lô");
        assertThat(boxes(apart)).isEqualTo(301 * 2);
        assertThat(boxes(opened)).isEqualTo(301 * 2);
    }

    @Test
    void aLotIsHeldAndLetGoFromTheDesk() {
        Market market = new Market(platform);
        String lot = "/inspect/lots/" + market.lot.value();

        assertThat(send(lot + "/freeze", Map.of("reason", "x")).getStatus().value())
                .isEqualTo(422);
        assertThat(send(lot + "/freeze", Map.of("reason", "Chờ kết quả kiểm nghiệm"))
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(page(lot)).contains("Chờ kết quả kiểm nghiệm", "Thôi giữ lô này");
        assertThat(send(lot + "/release", Map.of("reason", "Kết quả đạt"))
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(page(lot)).contains("Tạm giữ lô này");
        assertThat(market.rolls.acts(market.lot.subject())).endsWith("lot-frozen", "lot-released");
    }

    @Test
    void stampsAreHeldAndLetGoFromTheDesk() {
        Market market = new Market(platform);
        String first = StampSerial.of(market.part(0, 1).first()).toString();
        String last = StampSerial.of(market.part(4, 1).first()).toString();
        String stamp = "/inspect/stamps/" + first;

        assertThat(send(stamp + "/freeze", Map.of("first", first, "last", last, "reason", "Xem lại quầy"))
                        .getStatus()
                        .value())
                .isEqualTo(303);
        EntityExchangeResult<byte[]> again =
                send(stamp + "/freeze", Map.of("first", first, "last", last, "reason", "Xem lại quầy"));

        assertThat(again.getStatus().value()).isEqualTo(409);
        assertThat(text(again)).contains("đang bị tạm giữ");
        within(() -> page(stamp).contains("Thôi giữ các tem này"));
        String release = page(stamp).replaceAll("(?s).*action=\"([^\"]*/release/[^\"]*)\".*", "$1");
        assertThat(send(release, Map.of("reason", "Đã xem")).getStatus().value())
                .isEqualTo(303);
        assertThat(send(release, Map.of("reason", "Đã xem")).getStatus().value())
                .isEqualTo(409);
        assertThat(send(stamp + "/release/" + UUID.randomUUID(), Map.of("reason", "Không có"))
                        .getStatus()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void anOrganisationShowsWhatItCanMakeAndWhatItMade() {
        Chains.TeaChain tea = Chains.in(platform).aTeaChain();
        Market market = new Market(platform).activated(3);

        String packer = page("/inspect/organisations/" + tea.packer().organisation());
        String seller = page("/inspect/organisations/" + market.cooperative);

        assertThat(packer).contains("Đóng gói", "400 đơn vị", code(tea.packs()));
        assertThat(seller).contains(StampSerial.of(market.part(0, 1).first()).toString(), "3 tem");
        assertThat(page("/inspect/organisations/" + tea.packer().organisation() + "?product="
                        + tea.tea().value()))
                .contains(code(tea.packs()));
    }

    @Test
    void anAlertIsTakenAndSettledWithAFindingThatHoldsTheLot() {
        Market market = new Market(platform).activated(2);
        UUID alert = alert(market, 0);
        String at = "/inspect/worklist/alerts/" + alert;

        assertThat(page("/inspect/worklist")).contains(at);
        assertThat(page("/inspect/worklist?q="
                        + StampSerial.of(market.part(0, 1).first())))
                .contains(at);
        assertThat(page("/inspect/worklist?q=" + market.code(0))).contains(at);
        assertThat(page("/inspect/worklist?q=khong+ai+ca")).doesNotContain(at).contains("Không có việc nào như vậy");
        assertThat(send(at + "/take", Map.of()).getStatus().value()).isEqualTo(303);
        assertThat(send(people.inspector(), at + "/take", Map.of()).getStatus().value())
                .isEqualTo(409);
        assertThat(page("/inspect/worklist?status=taken")).contains(at);
        assertThat(send(at + "/settle", Map.of("finding", "Không chọn"))
                        .getStatus()
                        .value())
                .isEqualTo(422);
        EntityExchangeResult<byte[]> contradiction =
                send(at + "/settle", Map.of("outcome", "NOTHING_WRONG", "finding", "Ổn", "hold", "LOT"));
        assertThat(contradiction.getStatus().value()).isEqualTo(422);
        assertThat(text(contradiction)).contains("không tạm giữ");
        assertThat(page("/inspect/worklist?status=taken")).contains(at);

        assertThat(send(at + "/settle", Map.of("outcome", "CONFIRMED", "finding", "Tem bị sao chép", "hold", "LOT"))
                        .getStatus()
                        .value())
                .isEqualTo(303);

        assertThat(page(at)).contains("Đúng như nghi ngờ", "Tem bị sao chép");
        assertThat(page("/inspect/lots/" + market.lot.value())).contains("Đang bị tạm giữ");
        assertThat(send(at + "/settle", Map.of("outcome", "CONFIRMED", "finding", "Lần nữa"))
                        .getStatus()
                        .value())
                .isEqualTo(409);
        assertThat(market.rolls.acts("alert:" + alert)).containsExactly("alert-taken", "alert-settled");
        assertThat(market.rolls.acts(market.lot.subject())).endsWith("lot-frozen");
    }

    @Test
    void aFindingHoldsARangeOfStampsOrNothingHappensAtAll() {
        Market market = new Market(platform);
        UUID alert = alert(market, 5);
        String at = "/inspect/worklist/alerts/" + alert;
        String first = StampSerial.of(market.part(0, 1).first()).toString();
        String last = StampSerial.of(market.part(9, 1).first()).toString();

        // Not on goods, so there is no lot to hold; the finding is not recorded either.
        assertThat(send(at + "/settle", Map.of("outcome", "CONFIRMED", "finding", "Giữ lô", "hold", "LOT"))
                        .getStatus()
                        .value())
                .isEqualTo(422);
        assertThat(page(at)).contains("Chưa ai xem");

        assertThat(send(
                                at + "/settle",
                                Map.of(
                                        "outcome",
                                        "CONFIRMED",
                                        "finding",
                                        "Giữ cuộn",
                                        "hold",
                                        "STAMPS",
                                        "first",
                                        first,
                                        "last",
                                        last))
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(market.rolls.acts(market.order.id().subject())).endsWith("alert-settled", "stamps-frozen");
    }

    @Test
    void aDoubtIsTakenAndSettled() {
        Market market = new Market(platform).activated(1);
        market.phone()
                .post()
                .uri("/S/" + market.code(0) + "/doubt")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData("text", "Hạn in trên hộp khác trang này"))
                .exchange();
        String doubt = one("select doubt_id::text from doubt where order_id = " + market.order.id());
        String at = "/inspect/worklist/doubts/" + doubt;

        String reference = new StringBuilder(doubt.replace("-", "").substring(22))
                .insert(4, '-')
                .toString();
        assertThat(page("/inspect/worklist?kind=doubts")).contains(at, "Hạn in trên hộp");
        assertThat(page("/inspect/worklist?kind=doubts&q=han+in+tren+hop")).contains(at);
        assertThat(page("/inspect/worklist?kind=doubts&q=" + reference)).contains(at);
        assertThat(page("/inspect/worklist?kind=doubts&q=hop+thieu+tem")).doesNotContain(at);
        assertThat(page("/inspect/stamps/" + StampSerial.of(market.part(0, 1).first())))
                .contains("Hạn in trên hộp");
        assertThat(send(at + "/take", Map.of()).getStatus().value()).isEqualTo(303);
        assertThat(send(at + "/settle", Map.of("outcome", "NOTHING_WRONG", "finding", "Hộp in đúng"))
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(text(get(inspector.http(), "/inspect/worklist?kind=doubts&status=settled&format=csv")))
                .contains("Hộp in đúng");
    }

    @Test
    void aSecondPrintingComesOntoTheWorklist() {
        Market market = new Market(platform);
        Press press = new Press(Api.of(market.manager));
        String run = press.run(press.job(market.order));
        press.printed(run, market.part(0, 3));
        press.printed(run, market.part(1, 1));

        assertThat(page("/inspect/worklist")).contains("In hai lần");
        assertThat(page("/inspect/stamps/" + StampSerial.of(market.part(1, 1).first())))
                .contains("In hai lần");
    }

    @Test
    void theReportOfAStampSaysWhatWasSeenByWhomAndWhereItIsInTheLedger() throws IOException {
        Market market = new Market(platform).activated(2);
        String serial = StampSerial.of(market.part(0, 1).first()).toString();
        within(() -> !page("/inspect/stamps/" + serial).contains("đang xếp"));

        EntityExchangeResult<byte[]> report =
                send("/inspect/stamps/" + serial + "/report?code=" + market.code(0), Map.of());

        assertThat(report.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        String said = pdf(report);
        assertThat(said)
                .contains(
                        "Biên bản tra cứu tem",
                        serial,
                        "Tem thật",
                        "mã do hệ thống tạo ra",
                        inspector.actor().name())
                .contains("Kích hoạt tem", "vị trí ", "SHA-256");
        String entry = said.replaceAll("(?s).*mục ([0-9a-f-]{36}).*", "$1");
        assertThat(one("select content::jsonb ->> 'kind' from ledger_entry where id = '" + entry + "'"))
                .isEqualTo("check-reported");
        assertThat(market.rolls.acts("stamp:" + market.part(0, 1).first())).contains("check-reported");
    }

    @Test
    void theReportOfALotHoldsWhateverPeopleWrote() throws IOException {
        Chains.TeaChain tea = Chains.in(platform).aTeaChain();
        send("/inspect/lots/" + tea.packs().value() + "/freeze", Map.of("reason", "Mốc 💚 " + "x".repeat(200)));

        String said = pdf(send("/inspect/lots/" + tea.packs().value() + "/report", Map.of()));

        assertThat(said)
                .contains("Biên bản tra cứu lô hàng", code(tea.packs()), "Đang bị tạm giữ", "Mốc □")
                .contains("Trà atiso đỏ", "Không giải thích được", "0 đơn vị");
    }

    @Test
    void everyPageAndEveryFormIsForInspectorsAndTheAuthority() {
        Market market = new Market(platform);
        String stamp = "/inspect/stamps/" + StampSerial.of(market.part(0, 1).first());
        String lot = "/inspect/lots/" + market.lot.value();
        String alert = "/inspect/worklist/alerts/" + alert(market, 0);
        List<String> pages = List.of(
                "/inspect",
                "/inspect/worklist",
                "/inspect/recalls",
                "/inspect/recalls?format=csv",
                stamp,
                lot,
                lot + "/records",
                lot + "/records?format=csv",
                "/inspect/organisations/" + market.cooperative,
                alert);
        List<String> forms = List.of(
                stamp + "/freeze",
                stamp + "/release/" + UUID.randomUUID(),
                stamp + "/report",
                lot + "/freeze",
                lot + "/release",
                lot + "/report",
                alert + "/take",
                alert + "/settle");

        for (Person other : List.of(
                market.manager,
                people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in")),
                people.administrator())) {
            pages.forEach(path -> assertThat(get(other.http(), path).getStatus().value())
                    .as(path)
                    .isEqualTo(403));
            forms.forEach(path -> assertThat(send(other, path, Map.of("reason", "Tự ý"))
                            .getStatus()
                            .value())
                    .as(path)
                    .isEqualTo(403));
        }
        pages.forEach(path -> assertThat(get(people.nobody(), path).getStatus().value())
                .as(path)
                .isEqualTo(303));
        forms.forEach(path -> assertThat(
                        send(people.nobody(), path, Map.of()).getStatus().value())
                .as(path)
                .isIn(401, 403));
        pages.forEach(path -> assertThat(
                        get(people.authority().http(), path).getStatus().value())
                .as(path)
                .isEqualTo(200));
    }

    @Test
    void whatDoesNotExistIsNotFoundAndWhatIsNoNumberIsRefused() {
        UUID none = UUID.randomUUID();

        for (String path : List.of(
                "/inspect/lots/" + none,
                "/inspect/lots/" + none + "/records",
                "/inspect/lots/" + none + "/records?format=csv",
                "/inspect/organisations/999999999",
                "/inspect/worklist/alerts/" + none,
                "/inspect/worklist/doubts/" + none,
                "/inspect/stamps/9999999999994")) {
            assertThat(get(inspector.http(), path).getStatus().value()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                "/inspect/lots/x",
                "/inspect/lots/" + none + "/records?cursor=!",
                "/inspect/organisations/x",
                "/inspect/worklist/alerts/x",
                "/inspect/worklist?cursor=!")) {
            assertThat(get(inspector.http(), path).getStatus().is4xxClientError())
                    .as(path)
                    .isTrue();
        }
        for (String path : List.of(
                "/inspect/lots/" + none + "/freeze",
                "/inspect/lots/" + none + "/report",
                "/inspect/stamps/9999999999994/report",
                "/inspect/worklist/alerts/" + none + "/take",
                "/inspect/worklist/doubts/" + none + "/settle")) {
            assertThat(send(path, Map.of("reason", "Không có", "outcome", "CONFIRMED", "finding", "Không có"))
                            .getStatus()
                            .value())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(get(inspector.http(), "/inspect/worklist?kind=x&status=y")
                        .getStatus()
                        .value())
                .isEqualTo(200);
    }

    private static void within(Callable<Boolean> truth) {
        Awaitility.await().atMost(Duration.ofSeconds(2)).until(truth);
    }

    private static int boxes(String page) {
        return page.split("class=\"box", -1).length - 1;
    }

    private UUID alert(Market market, int stamp) {
        UUID id = UuidV7.next();
        database.sql("""
                        insert into alert (order_id, number, rule, alert_id, raised_at, evidence)
                        values (:order, :number, 'too-many-scans', :id, now(), '[{"at":"2026-11-01T03:00:00Z","scans":120}]')
                        """)
                .bind("order", market.order.id().value())
                .bind("number", market.part(stamp, 1).first())
                .bind("id", id)
                .then()
                .block();
        return id;
    }

    private LotId lot(Maker maker, String code, String kilograms) {
        LotId id = LotId.next();
        database.sql("""
                        insert into lot (lot_id, organisation_id, code, name, stage, quantity, unit, made_at)
                        values (:id, :owner, :code, 'Atiso tươi', 'HARVEST', :quantity::numeric, 'KGM', now())
                        """)
                .bind("id", id.value())
                .bind("owner", maker.organisation().value())
                .bind("code", code)
                .bind("quantity", kilograms)
                .then()
                .block();
        return id;
    }

    private void link(LotId elder, LotId younger) {
        database.sql("""
                        insert into lot_link (lot_id, direction, other_lot_id, event_id, quantity, unit)
                        values (:younger, 'BACK', :elder, :event, 10, 'KGM'), (:elder, 'AHEAD', :younger, :event, 10, 'KGM')
                        """)
                .bind("elder", elder.value())
                .bind("younger", younger.value())
                .bind("event", UuidV7.next())
                .then()
                .block();
    }

    private String code(LotId lot) {
        return one("select code from lot where lot_id = '" + lot.value() + "'");
    }

    private String one(String sql) {
        return database.sql(sql).mapValue(String.class).one().blockOptional().orElseThrow();
    }

    private String page(String path) {
        EntityExchangeResult<byte[]> page = get(inspector.http(), path);
        assertThat(page.getStatus().value()).as(path).isEqualTo(200);
        return text(page);
    }

    private EntityExchangeResult<byte[]> get(WebTestClient http, String path) {
        return http.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 << 20))
                .build()
                .get()
                .uri(URI.create(people.address() + path))
                .header("Accept", "text/html")
                .exchange()
                .expectBody()
                .returnResult();
    }

    private EntityExchangeResult<byte[]> send(String path, Map<String, String> fields) {
        return send(inspector.http(), path, fields);
    }

    private EntityExchangeResult<byte[]> send(Person person, String path, Map<String, String> fields) {
        return send(person.http(), path, fields);
    }

    private EntityExchangeResult<byte[]> send(WebTestClient http, String path, Map<String, String> fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        form.add("once", UUID.randomUUID().toString());
        return http.post()
                .uri(URI.create(people.address() + path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData(form))
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static String pdf(EntityExchangeResult<byte[]> answer) throws IOException {
        byte @Nullable [] bytes = answer.getResponseBody();
        assertThat(answer.getStatus().value()).as(text(answer)).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(bytes == null ? new byte[0] : bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        byte @Nullable [] body = answer.getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
