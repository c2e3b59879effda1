package vn.nguon.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.scan.Market;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** The report of a check is a paper that people on the spot fill in and sign, with all that an inspector swears to. */
@PlatformTest
class MinutesIntegrationTests {

    private final ApplicationContext platform;
    private final DatabaseClient database;
    private final Person inspector;
    private final People people;

    MinutesIntegrationTests(ApplicationContext platform, DatabaseClient database, People people) {
        this.platform = platform;
        this.database = database;
        this.people = people;
        this.inspector = people.inspector();
    }

    @Test
    void namesWhoHasTheGoodsCountsVoidedStampsAndShowsPictures() throws Exception {
        Chains chains = Chains.in(platform);
        Maker packer = chains.cooperative("Trà Huế");
        Person manager = people.manager(packer.organisation());
        ProductId tea = chains.product(packer, "Trà atiso đỏ", "100 GRM", 365);
        LotId packs = packer.packs(packer.buys("Atiso khô", "1 KGM"), "1 KGM", tea, 10);
        Rolls rolls = new Rolls(platform);
        StampOrder.Issued order = rolls.issued(manager, tea, 10);
        rolls.activated(manager, Rolls.part(order, 0, 5), packs);
        OrganisationId shop = people.organisation("COOPERATIVE", "Siêu thị Bến Ngự");
        phone(shop, "0234 382 0001");
        Api maker = Api.of(manager);
        maker.post(
                        "/api/v1/voidings",
                        Map.of(
                                "first",
                                StampSerial.of(Rolls.part(order, 4, 1).first()).toString(),
                                "cause",
                                "SPOILED",
                                "reason",
                                "Rách"))
                .created();
        maker.post("/api/v1/events/shipping", """
                        {"at": {"time": "%s", "placeId": %s}, "to": %s, "lots": [{"lotId": "%s", "quantity": 3, "unit": "H87"}]}
                        """.formatted(
                                chains.nextHour(), packer.place().value(), shop, packs.value()))
                .created();
        String photo = Uploads.photo(manager);
        maker.post("/api/v1/events/testing", """
                        {"at": {"time": "%s", "placeId": %s, "photos": ["%s"]}, "lotId": "%s", "passed": true, "laboratory": "QUATEST 2", "tested": "Chì"}
                        """.formatted(
                                chains.nextHour(), packer.place().value(), photo, packs.value()))
                .created();

        String page = "/inspect/lots/" + packs.value();
        try (PDDocument paper = report(page)) {
            String said = new PDFTextStripper().getText(paper);

            assertThat(said)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: ")
                    .contains("Thành phần tham gia", "Ý kiến bên được kiểm tra", "Người lập biên bản")
                    .containsPattern("Đã huỷ trong số đó\\s+1 tem")
                    .contains("Siêu thị Bến Ngự", "trên đường 3", "0234 382 0001")
                    .contains(photo.substring(0, 40));
            assertThat(pictures(paper)).isEqualTo(1);
            assertThat(code(paper)).endsWith(page).startsWith("http");
        }
    }

    @Test
    void ofAStampHasTheSameForm() throws Exception {
        Market market = new Market(platform).activated(1);
        String page = "/inspect/stamps/" + StampSerial.of(market.part(0, 1).first());

        try (PDDocument paper = report(page)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Người chứng kiến", "(ký, ghi rõ họ tên)");
            assertThat(code(paper)).endsWith(page);
            assertThat(pictures(paper)).isZero();
        }
    }

    private PDDocument report(String page) throws IOException {
        byte[] pdf = Objects.requireNonNull(inspector
                .http()
                .post()
                .uri(page + "/report")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
        if (Boolean.getBoolean("nguon.pictures")) {
            Files.write(Path.of("target", page.contains("stamps") ? "minutes-stamp.pdf" : "minutes-lot.pdf"), pdf);
        }
        return Loader.loadPDF(pdf);
    }

    private static int pictures(PDDocument paper) throws IOException {
        int pictures = 0;
        for (PDPage page : paper.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject) {
                    pictures++;
                }
            }
        }
        return pictures;
    }

    private static String code(PDDocument paper) throws IOException, NotFoundException {
        BufferedImage first = new PDFRenderer(paper).renderImageWithDPI(0, 150);
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(first))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private void phone(OrganisationId organisation, String phone) {
        database.sql("update organisation set phone = :phone where id = :id")
                .bind("phone", phone)
                .bind("id", organisation.value())
                .then()
                .block();
    }
}
