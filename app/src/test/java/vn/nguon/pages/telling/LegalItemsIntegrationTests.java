package vn.nguon.pages.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.scan.VerifyingScans;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Lots;

/** What the law asks to be shown, on the page of a package whose chain was really recorded. */
@PlatformTest
class LegalItemsIntegrationTests {

    private static final String PHOTO = "ab".repeat(32);

    private final ApplicationContext platform;
    private final DatabaseClient database;
    private final People people;

    private Lot packs;
    private StampCode code;
    private String page;
    private Map<?, ?> facts;

    LegalItemsIntegrationTests(ApplicationContext platform, DatabaseClient database, People people) {
        this.platform = platform;
        this.database = database;
        this.people = people;
    }

    @BeforeEach
    void aPackOfTeaIsScanned() {
        TeaChain chain = Chains.in(platform).aTeaChain();
        describe(chain);
        Rolls rolls = new Rolls(platform);
        StampOrder.Issued order = rolls.issued(chain.packer().person(), chain.tea(), 10);
        rolls.activated(chain.packer().person(), Rolls.part(order, 0, 10), chain.packs());
        packs = platform.getBean(Lots.class).find(chain.packs()).block();
        code = rolls.code(order, order.issue().numbers().first());
        page = scanned("text/html");
        facts = people.nobody()
                .get()
                .uri("/S/" + code)
                .header("Accept", "application/json")
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void showsTheTenItemsOfCircular02of2024() {
        assertThat(page)
                .as("(1) the product's name")
                .contains("Trà atiso đỏ")
                .as("(2) its image")
                .contains("/files/" + PHOTO + "/480")
                .as("(3) the producing unit")
                .contains("Trà Huế")
                .as("(4) and its address")
                .contains("Phong Điền, Huế")
                .as("(5) the stages with item trace code, place trace code and time")
                .contains("Thu hoạch", "Vận chuyển", "Chế biến", "Kiểm nghiệm", "Đóng gói")
                .contains("Mã vật phẩm", "Mã địa điểm", "T-PLACE-", packs.code(), "<time datetime=")
                .as("(6) the time of production")
                .contains(day(LocalDate.ofInstant(packs.madeAt(), VerifyingScans.ZONE)))
                .as("(7) the product's trace code")
                .contains("T-PRODUCT-")
                .as("(8) brand, model and serial")
                .contains("Atiso Huế", "Hộp 100 g", new Serial(code.number()).toString())
                .as("(9) the shelf life")
                .contains("1\u00a0năm", day(Objects.requireNonNull(packs.expiresOn())))
                .as("(10) the standards applied")
                .contains("TCVN 9740:2013");
    }

    @Test
    void showsThePassportsItemsOfDecree37of2026() {
        assertThat(page)
                .as("origin")
                .contains("Phong Điền, thành phố Huế")
                .as("certificates")
                .contains("VietGAP", "VG-TEA-")
                .as("safety warnings")
                .contains("Không dùng cho trẻ dưới 1 tuổi")
                .as("who took part")
                .contains("HTX Atiso Phong Điền", "Cơ sở sấy Hương Trà", "Cửa hàng đặc sản");
    }

    @Test
    void machinesReadTheSame() {
        Map<?, ?> story = (Map<?, ?>) facts.get("story");

        assertThat(facts.get("verdict")).isEqualTo("genuine");
        assertThat(story.keySet().stream().map(Object::toString).toList())
                .contains("product", "maker", "lot", "stages", "certificates");
        assertThat((List<?>) story.get("stages")).hasSizeGreaterThan(8);
        assertThat(story.toString())
                .contains("TCVN 9740:2013", "Atiso Huế", "VG-TEA-", "Không dùng cho trẻ dưới 1 tuổi", "T-PLACE-")
                .doesNotContain("latitude", "107.4", packs.id().value().toString());
    }

    @Test
    void keepsWithinSixtyKilobytesWithoutPhotos() {
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
    }

    private String scanned(String accept) {
        byte[] body = people.nobody()
                .get()
                .uri("/S/" + code)
                .header("Accept", accept)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private void describe(TeaChain chain) {
        run("insert into stored_file (hash, media_type, bytes, width, height) values ('" + PHOTO
                + "', 'image/jpeg', 1000, 1200, 800) on conflict do nothing");
        run("insert into product_photo (product_id, position, hash) values ("
                + chain.tea().value() + ", 1, '" + PHOTO + "')");
        run("update product set brand = 'Atiso Huế', model = 'Hộp 100 g', origin = 'Phong Điền, thành phố Huế', "
                + "standards = '{TCVN 9740:2013}', warnings_vi = 'Không dùng cho trẻ dưới 1 tuổi' where id = "
                + chain.tea().value());
        run("insert into certificate (organisation_id, kind, number, issuer, valid_from) values ("
                + chain.packer().organisation() + ", 'VIETGAP', 'VG-TEA-"
                + chain.tea().value()
                + "', 'Trung tâm Chứng nhận', '2026-01-01')");
        run("select pg_notify('nguon_act', 'product:" + chain.tea().value() + " organisation:"
                + chain.packer().organisation() + "')");
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
