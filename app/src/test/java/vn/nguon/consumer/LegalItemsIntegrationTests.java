package vn.nguon.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampSerial;
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
    private Organisation maker;
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
        packs = platform.getBean(Lots.class).get(chain.packs()).block();
        maker = Chains.done(
                platform.getBean(Organisations.class).get(chain.packer().organisation()));
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

    @TestFactory
    Stream<DynamicTest> showsTheTenItemsOfArticle6OfCircular02of2024() {
        return Stream.of(
                shows("(1) the product's name", "Trà atiso đỏ"),
                shows("(2) its image", "/files/" + PHOTO + "/480"),
                shows("(3) the producing unit", "Trà Huế"),
                shows("(4) its address", "Phong Điền, Huế"),
                shows("(5) the stages", "Thu hoạch", "Vận chuyển", "Chế biến", "Kiểm nghiệm", "Đóng gói"),
                shows("(5) their item trace codes", "Mã vật phẩm", packs.code()),
                shows("(5) their place trace codes", "Mã địa điểm", "T-PLACE-"),
                shows("(5) their times", "<time datetime="),
                shows("(6) the time of production", day(VietnamTime.day(packs.madeAt()))),
                shows("(7) the product's trace code", "T-PRODUCT-"),
                shows("(8) brand, model and serial", "Atiso Huế", "Hộp 100 g", serial()),
                shows("(9) the shelf life", "1\u00a0năm"),
                shows("(10) the standards applied", "TCVN 9740:2013"));
    }

    @TestFactory
    Stream<DynamicTest> showsThePassportsItemsOfArticle32OfDecree37of2026() {
        return Stream.of(
                shows("the product's name", "Trà atiso đỏ"),
                shows("its GTIN, or our code in the same place", "T-PRODUCT-"),
                shows("the operator's id, our code where it has no GLN", maker.traceCode()),
                shows("the operator's name and address", "Trà Huế", "Phong Điền, Huế"),
                shows("the origin", "Phong Điền, thành phố Huế"),
                shows("who had the goods before they were packed", "HTX Atiso Phong Điền", "Cơ sở sấy Hương Trà"),
                shows(
                        "what is known of the packages since, and what is not",
                        "Hàng của lô này được giao đi, bán ra từ",
                        "Từng gói đã qua những nơi nào thì chưa được ghi lại."),
                shows("the certificates", "VietGAP", "VG-TEA-"),
                shows("the day of production", day(VietnamTime.day(packs.madeAt()))),
                shows("the expiry date", day(Objects.requireNonNull(packs.expiresOn()))),
                shows("the safety warnings", "Không dùng cho trẻ dưới 1 tuổi"),
                shows("the unique identifier", serial()));
    }

    @Test
    void nobodyReadsWhomTheMakerSellsToAndHowMuch() {
        assertThat(page).doesNotContain("Cửa hàng đặc sản", "200\u00a0gói", "50\u00a0gói", "24\u00a0gói");
        assertThat(facts.toString()).doesNotContain("Cửa hàng đặc sản", "DISTRIBUTION", "RETAIL");
        Map<?, ?> afterPacking = (Map<?, ?>) ((Map<?, ?>) facts.get("story")).get("afterPacking");
        assertThat(afterPacking.get("sentOnSince")).isNotNull();
        assertThat(afterPacking.get("namesPacks")).isEqualTo(false);
    }

    private DynamicTest shows(String item, String... words) {
        String shown = page;
        return DynamicTest.dynamicTest(item, () -> assertThat(shown).contains(words));
    }

    private String serial() {
        return new StampSerial(code.number()).toString();
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
        run("insert into certificate (organisation_id, goods, kind, number, issuer, valid_from) values ("
                + chain.packer().organisation() + ", '{Trà atiso đỏ}', 'VIETGAP', 'VG-TEA-"
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
