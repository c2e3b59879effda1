package vn.nguon.inspector;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.database.UuidV7;
import vn.nguon.scan.Market;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.testing.Album;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

@PlatformTest
class InspectorBrowserTests {

    private final ApplicationContext platform;
    private final DatabaseClient database;
    private final People people;
    private final Person inspector;

    InspectorBrowserTests(ApplicationContext platform, DatabaseClient database, People people) {
        this.platform = platform;
        this.database = database;
        this.people = people;
        this.inspector = people.inspector();
        // A machine that does much else at once is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void anInspectorAtAMarketScansAStampSeesTheEvidenceAndHoldsTheRoll(@TempDir Path folder)
            throws IOException, WriterException {
        Market market = new Market(platform).activated(6);
        for (int scan = 0; scan < 3; scan++) {
            market.scan(0);
        }
        market.phone()
                .post()
                .uri("/S/" + market.code(0) + "/doubt")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData("text", "Mua ở chợ Đông Ba, hạn in trên hộp khác trang này"))
                .exchange();
        alert(market);
        Path photo = folder.resolve("tem.png");
        Files.write(photo, qr("HTTPS://TEM.EXAMPLE.VN/S/" + market.code(0)));
        String last = StampSerial.of(market.part(9, 1).first()).toString();

        try (Browsing browsing = Browsing.start(people)) {
            InspectorDesk desk =
                    InspectorDesk.of(browsing, inspector, Screen.PHONE).look("inspect-search");

            desk.lookUp("khong co gi ten nhu vay").look("inspect-nothing");
            desk.lookUp("atiso phong dien").look("inspect-found");
            desk.photograph(photo);

            assertThat(desk.verdict()).containsText("Tem thật");
            assertThat(desk.page().locator(".by")).containsText("do chúng tôi tạo ra");
            Assertions.assertThat(desk.endOf("main > dl.facts"))
                    .as("verdict and evidence fit one screen above the bar")
                    .isLessThan(740 - 64);
            Album.keepScreen(desk.page(), "inspect-stamp-first-screen");
            desk.look("inspect-stamp");
            Album.keep(Files.readAllBytes(desk.report()), "report-stamp.pdf");

            desk.holdUpTo(last, "Chờ đối chiếu cuộn tem tại quầy");
            assertThat(desk.said()).containsText("10 tem");
            desk.page().reload();
            desk.look("inspect-stamp-held");
            desk.letGo("Cuộn tem đúng của hợp tác xã");
            assertThat(desk.said()).containsText("Đã thôi giữ");
        }
    }

    @Test
    void anInspectorSettlesAnAlertWithAFindingThatHoldsTheLot() {
        Market market = new Market(platform).activated(6);
        String alert = alert(market);

        try (Browsing browsing = Browsing.start(people)) {
            InspectorDesk desk = InspectorDesk.of(browsing, inspector, Screen.PHONE);
            desk.goTo("/inspect/worklist").look("inspect-worklist");
            desk.goTo("/inspect/worklist/alerts/" + alert).take().look("inspect-case");
            desk.find("CONFIRMED", "Tem in lại trên hộp khác nhãn, đã lập biên bản", "LOT");
            assertThat(desk.said()).containsText("Đã ghi kết luận");
            desk.look("inspect-case-settled");
            desk.goTo("/inspect/lots/" + market.lot.value());
            assertThat(desk.page().locator(".note").first()).containsText("Đang bị tạm giữ");
            desk.look("inspect-lot-held");
        }
    }

    @Test
    void anInspectorAtADeskWalksAChainForwardAndBack() throws IOException {
        Chains.TeaChain tea = Chains.in(platform).aTeaChain();
        database.sql("update movement set received = shipped - 5 where lot_id = :lot")
                .bind("lot", tea.fresh().value())
                .then()
                .block();

        try (Browsing browsing = Browsing.start(people)) {
            InspectorDesk desk = InspectorDesk.of(browsing, inspector, Screen.DESK);
            desk.goTo("/inspect/lots/" + tea.dried().value()).look("inspect-lot");
            desk.page().click(".journey.across a.box:not(.self) >> nth=0");
            desk.page().waitForURL("**/inspect/lots/**");
            desk.goTo("/inspect/lots/" + tea.fresh().value()).look("inspect-lot-difference");
            Album.keep(Files.readAllBytes(desk.report()), "report-lot.pdf");
            desk.page().click("text=Tìm và tải cả");
            desk.page().fill("#q", "chế phẩm");
            desk.page().waitForURL("**/records?q=**");
            assertThat(desk.page().locator("#found li")).hasCount(1);
            desk.look("inspect-records");
            desk.goTo("/inspect/organisations/" + tea.packer().organisation()).look("inspect-organisation");
            desk.goTo("/inspect/worklist?status=settled").look("inspect-worklist-desk");
        }
    }

    @Test
    void threeHundredLotsStayReadable() {
        LotId mixed = mixedOfThreeHundred();

        try (Browsing browsing = Browsing.start(people)) {
            InspectorDesk desk = InspectorDesk.of(browsing, inspector, Screen.DESK);
            desk.goTo("/inspect/lots/" + mixed.value()).look("inspect-lot-300");
            desk.page().click("text=Tách từng lô");
            assertThat(desk.page().locator(".journey.across .box")).hasCount(301);
            desk.page().click("[data-zoom=fit]");
            Album.keepScreen(desk.page(), "inspect-lot-300-apart");
        }
    }

    @Test
    void theDeskSpeaksEnglishToo() {
        Chains.TeaChain tea = Chains.in(platform).aTeaChain();
        english();

        try (Browsing browsing = Browsing.start(people)) {
            InspectorDesk phone =
                    InspectorDesk.of(browsing, inspector, Screen.PHONE).look("inspect-search-en");
            phone.goTo("/inspect/lots/" + tea.packs().value()).look("inspect-lot-en");
            assertThat(phone.page().locator("h1")).containsText("Lot ");
            phone.goTo("/inspect/lots/" + tea.packs().value() + "/records").look("inspect-records-en");
            phone.goTo("/inspect/organisations/" + tea.packer().organisation()).look("inspect-organisation-en");
        }
    }

    private void english() {
        database.sql("update account set language = 'en' where id = :id")
                .bind("id", inspector.account())
                .then()
                .block();
    }

    private String alert(Market market) {
        String id = UuidV7.next().toString();
        database.sql("""
                        insert into alert (order_id, number, rule, alert_id, raised_at, evidence)
                        values (:order, :number, 'far-apart-too-soon', :id::uuid, now(),
                          '[{"at":"2026-11-01T03:00:00Z","scans":1,"region":"46"},{"at":"2026-11-01T03:20:00Z","scans":1,"region":"79"}]')
                        """)
                .bind("order", market.order.id().value())
                .bind("number", market.part(0, 1).first())
                .bind("id", id)
                .then()
                .block();
        return id;
    }

    private LotId mixedOfThreeHundred() {
        Chains chains = Chains.in(platform);
        LotId mixed = LotId.next();
        for (int maker = 0; maker < 6; maker++) {
            Maker grower = chains.cooperative("HTX vùng trồng " + (maker + 1));
            if (maker == 0) {
                lot(mixed, grower, "TRON-2026", "3000");
            }
            for (int i = 0; i < 50; i++) {
                LotId source = LotId.next();
                lot(source, grower, "TH-" + maker + "-" + i, "10");
                database.sql("""
                                insert into lot_link (lot_id, direction, other_lot_id, event_id, quantity, unit)
                                values (:younger, 'BACK', :elder, :event, :quantity, 'KGM'),
                                  (:elder, 'AHEAD', :younger, :event, :quantity, 'KGM')
                                """)
                        .bindValues(Map.of(
                                "younger",
                                mixed.value(),
                                "elder",
                                source.value(),
                                "event",
                                UuidV7.next(),
                                "quantity",
                                1 + i % 10))
                        .then()
                        .block();
            }
        }
        return mixed;
    }

    private void lot(LotId id, Maker maker, String code, String kilograms) {
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
    }

    private static byte[] qr(String address) throws WriterException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MatrixToImageWriter.writeToStream(
                new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 600, 600), "PNG", bytes);
        return bytes.toByteArray();
    }
}
