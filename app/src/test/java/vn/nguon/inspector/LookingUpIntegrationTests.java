package vn.nguon.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.scan.Market;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.testing.Api;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.Pictures;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class LookingUpIntegrationTests {

    private final DatabaseClient database;
    private final People people;
    private final Person inspector;
    private final Market market;

    LookingUpIntegrationTests(ApplicationContext platform, DatabaseClient database, People people) {
        this.database = database;
        this.people = people;
        this.inspector = people.inspector();
        this.market = new Market(platform);
    }

    @Test
    void aSerialACodeAndAnAddressAllLeadStraightToTheStamp() {
        String serial = StampSerial.of(market.part(0, 1).first()).toString();
        StampCode code = market.code(0);

        // Stamps that were just issued are heard of within a second.
        Eventually.is(
                Mono.fromCallable(() -> leads(serial)).subscribeOn(Schedulers.boundedElastic()),
                "/inspect/stamps/" + serial);
        assertThat(leads(serial.substring(0, 4) + " " + serial.substring(4))).isEqualTo("/inspect/stamps/" + serial);
        assertThat(leads(code.toString())).isEqualTo("/inspect/stamps/" + serial + "?code=" + code);
        assertThat(leads("HTTPS://TEM.EXAMPLE.VN/S/" + code)).isEqualTo("/inspect/stamps/" + serial + "?code=" + code);
    }

    @Test
    void aPhotoOfAStampLeadsToIt() throws WriterException {
        String address = "HTTPS://TEM.EXAMPLE.VN/S/" + market.code(1);
        BufferedImage stamp = MatrixToImageWriter.toBufferedImage(
                new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 500, 500));
        BufferedImage photo = new BufferedImage(2000, 1500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.drawImage(Pictures.photo(2000, 1500), 0, 0, null);
        pen.rotate(0.2, 1000, 750);
        pen.drawImage(stamp, 700, 500, null);
        pen.dispose();

        URI to = photo("photo.jpg", Pictures.as("JPEG", photo))
                .getResponseHeaders()
                .getLocation();

        assertThat(to).isNotNull();
        assertThat(leadsTo(to.toString()))
                .startsWith(
                        "/inspect/stamps/" + StampSerial.of(market.part(1, 1).first()));
    }

    @Test
    void aPhotoWithoutACodeAndAFileThatIsNoPhotoAreToldSo() {
        EntityExchangeResult<byte[]> empty = photo("photo.jpg", Pictures.jpeg(400, 300));
        EntityExchangeResult<byte[]> paper = photo("paper.pdf", Pictures.pdf());
        EntityExchangeResult<byte[]> nothing = photo("none.jpg", new byte[0]);
        EntityExchangeResult<byte[]> huge = photo("huge.png", Pictures.pngOf(50_000, 50_000));

        assertThat(empty.getStatus().value()).isEqualTo(422);
        assertThat(text(empty)).contains("Không đọc được mã QR");
        assertThat(paper.getStatus().value()).isEqualTo(422);
        assertThat(text(paper)).contains("không phải ảnh");
        assertThat(nothing.getStatus().value()).isEqualTo(422);
        assertThat(huge.getStatus().is4xxClientError()).isTrue();
    }

    @Test
    void lookingUpIsNoScan() {
        market.activated(1);
        String serial = StampSerial.of(market.part(0, 1).first()).toString();

        page("/inspect/stamps/" + serial + "?code=" + market.code(0));

        assertThat(Api.of(inspector)
                        .get("/api/v1/stamps/" + serial + "/scans")
                        .ok()
                        .number("$.scans"))
                .isZero();
    }

    @Test
    void aCodeThatWeDidNotMakeIsToldSo() {
        StampCode ours = market.code(0);
        StampCode forged = new StampCode(ours.number(), ours.tag() ^ 1);

        assertThat(page("/inspect?q=" + forged)).contains("Chúng tôi không cấp mã này");
        assertThat(page("/inspect/stamps/" + new StampSerial(ours.number()) + "?code=" + forged))
                .contains("Mã đã đọc không phải của tem này");
    }

    @Test
    void aMistypedSerialIsToldSoAndAnUnissuedOneIsNoForgery() {
        assertThat(page("/inspect?q=0000000010008")).contains("chữ số kiểm tra không khớp");
        assertThat(page("/inspect?q=9999999999994")).contains("Chưa từng cấp tem nào");
        EntityExchangeResult<byte[]> none = get("/inspect/stamps/9999999999994");
        assertThat(none.getStatus().value()).isEqualTo(404);
        assertThat(text(none)).contains("Chúng tôi không cấp mã này");
    }

    @Test
    void namesAreFoundWithoutTheirAccents() {
        people.organisation("HTX Dược liệu Đồng Hỷ Thượng");

        assertThat(page("/inspect?q=dong hy")).contains("HTX Dược liệu Đồng Hỷ Thượng");
        assertThat(leads("HTX duoc lieu dong hy thuong")).startsWith("/inspect/organisations/");
    }

    @Test
    void aLotIsFoundByHowItsNumberBegins() {
        String code = one("select code from lot where lot_id = '" + market.lot.value() + "'");

        assertThat(page("/inspect?q=" + code.substring(0, code.length() - 2).toLowerCase(Locale.ROOT)))
                .contains(code);
        assertThat(leads(code)).isEqualTo("/inspect/lots/" + market.lot.value());
    }

    @Test
    void certificatesAndPlantingAreasAreFoundByTheirNumbers() {
        long owner = market.cooperative.value();
        String number = "VG-" + owner + "/2026";
        one("insert into certificate (organisation_id, kind, number, issuer, valid_from) values (" + owner
                + ", 'VIETGAP', '" + number + "', 'Trung tâm Chất lượng', '2026-01-01') returning number");
        one("insert into place (organisation_id, kind, name, planting_area_code, code) values (" + owner
                + ", 'PLOT', 'Ruộng thử', 'VN-HUE-" + owner + "', 'P-TEST-" + owner + "') returning name");

        assertThat(leads(number)).isEqualTo("/inspect/organisations/" + owner + "#certificates");
        assertThat(leads("vn-hue-" + owner)).startsWith("/inspect/organisations/" + owner + "#place-");
    }

    @Test
    void rubbishFindsNothingAndBreaksNothing() {
        List.of("%", "_", "\\", "'", "\u0000", "💚", "x".repeat(2000), "<script>", "/01/abc", "{{7*7}}")
                .forEach(rubbish -> {
                    EntityExchangeResult<byte[]> answer = search(rubbish);
                    assertThat(answer.getStatus().value()).as(rubbish).isIn(200, 303);
                    assertThat(text(answer)).doesNotContain("<script>x");
                });
        assertThat(get("/inspect/stamps/abc").getStatus().value()).isEqualTo(422);
        assertThat(get("/inspect/nowhere").getStatus().value()).isEqualTo(404);
    }

    @Test
    void theDeskIsForInspectorsAndTheAuthority() {
        String stamp = "/inspect/stamps/" + StampSerial.of(market.part(0, 1).first());
        Person printer = people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in"));
        for (String path : List.of("/inspect", "/inspect?q=a", stamp, "/inspect/nowhere")) {
            for (Person other : List.of(market.manager, printer, people.administrator())) {
                assertThat(get(other.http(), path).getStatus().value()).as(path).isEqualTo(403);
            }
            EntityExchangeResult<byte[]> nobody = get(people.nobody(), path);
            assertThat(nobody.getStatus().value()).as(path).isEqualTo(303);
            assertThat(nobody.getResponseHeaders().getLocation()).hasPath("/sign-in");
        }
        assertThat(get(people.authority().http(), stamp).getStatus().value()).isEqualTo(200);
    }

    private String leads(String asked) {
        URI to = search(asked).getResponseHeaders().getLocation();
        return String.valueOf(to);
    }

    private String leadsTo(String path) {
        return String.valueOf(get(path).getResponseHeaders().getLocation());
    }

    private EntityExchangeResult<byte[]> search(String asked) {
        return inspector
                .http()
                .get()
                .uri("/inspect?q={q}", Map.of("q", asked))
                .header("Accept", "text/html")
                .exchange()
                .expectBody()
                .returnResult();
    }

    private String page(String path) {
        EntityExchangeResult<byte[]> page = get(path);
        assertThat(page.getStatus().value()).as(path).isEqualTo(200);
        return text(page);
    }

    private EntityExchangeResult<byte[]> get(String path) {
        return get(inspector.http(), path);
    }

    private EntityExchangeResult<byte[]> get(WebTestClient http, String path) {
        return http.get()
                .uri(URI.create(people.address() + path.replace(" ", "%20")))
                .header("Accept", "text/html")
                .exchange()
                .expectBody()
                .returnResult();
    }

    private EntityExchangeResult<byte[]> photo(String name, byte[] bytes) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("photo", new ByteArrayResource(bytes)).filename(name);
        return inspector
                .http()
                .post()
                .uri("/inspect/photo")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static String text(EntityExchangeResult<byte[]> answer) {
        byte @Nullable [] body = answer.getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    private String one(String sql) {
        return database.sql(sql).mapValue(String.class).one().blockOptional().orElseThrow();
    }
}
