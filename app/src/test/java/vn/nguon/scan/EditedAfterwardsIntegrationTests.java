package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.Forms;
import vn.nguon.testing.Numbers;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;
import vn.nguon.trace.LotId;

/** What happened to goods is told as it was said when it happened, whatever is edited afterwards (F05). */
@PlatformTest
class EditedAfterwardsIntegrationTests {

    private static final String PLAN = """
            "stagePlan": {"stages": [
              {"stage": "HARVEST", "required": true, "maxYield": 1, "fields": []},
              {"stage": "PROCESSING", "required": false, "maxYield": 1, "fields": []},
              {"stage": "PACKING", "required": true, "maxYield": 1, "fields": []}]}
            """;

    private final ApplicationContext platform;
    private final People people;
    private final DatabaseClient database;
    private final Rolls rolls;
    private final TeaChain tea;
    private final Api grower;
    private final Api packer;
    private final Api authority;

    EditedAfterwardsIntegrationTests(ApplicationContext platform, People people, DatabaseClient database) {
        this.platform = platform;
        this.people = people;
        this.database = database;
        this.rolls = new Rolls(platform);
        this.tea = Chains.in(platform).aTeaChain();
        this.grower = Api.of(people.manager(tea.grower().organisation()));
        this.packer = Api.of(people.manager(tea.packer().organisation()));
        this.authority = Api.of(people.authority());
    }

    @Test
    void whatHappenedStaysWhereItWasSaidToHaveHappened() throws IOException {
        String stamp = stamped(tea.packs());
        long place = tea.grower().place().value();
        String code = grower.get("/api/v1/places/" + place).ok().text("$.code");

        grower.put("/api/v1/places/" + place + "?version=1", """
                        {"kind": "PLOT", "name": "Ruộng đổi tên", "address": "Hòa Vang 7",
                         "coordinates": {"latitude": 10.0, "longitude": 106.0}, "areaM2": 5000,
                         "plantingAreaCode": "VN-XX-9999"}
                        """).ok();

        assertThat(grower.get("/api/v1/places/" + place).ok().body()).contains("Ruộng đổi tên", "VN-XX-9999");
        for (String language : List.of("vi", "en")) {
            assertThat(page(stamp, language))
                    .contains("Xưởng HTX Atiso Phong Điền")
                    .doesNotContain("Ruộng đổi tên", "VN-XX-9999", "Hòa Vang 7");
        }
        Answer facts = facts(stamp);
        assertThat(facts.texts("$.story.stages[?(@.stage == 'HARVEST')].place.plantingAreaCode"))
                .containsExactly("VN-HUE-001");
        assertThat(facts.body()).contains("Xưởng HTX Atiso Phong Điền").doesNotContain("Ruộng đổi tên", "VN-XX-9999");
        String harvest = event(tea.fresh(), "HARVEST");
        Answer event = grower.get("/api/v1/events/" + harvest).ok();
        assertThat(event.text("$.where.name")).isEqualTo("Xưởng HTX Atiso Phong Điền");
        assertThat(event.text("$.where.plantingAreaCode")).isEqualTo("VN-HUE-001");
        assertThat(event.text("$.where.latitude")).startsWith("16.5");
        assertThat(event.text("$.where.code")).isEqualTo(code);
        assertThat(grower.get("/api/v1/events/" + harvest + "/epcis").ok().text("$.bizLocation.id"))
                .endsWith("/place/" + code);
        Api inspector = Api.of(people.inspector());
        String records = "/inspect/lots/" + tea.packs().value() + "/records";
        assertThat(html(inspector, records))
                .contains("Xưởng HTX Atiso Phong Điền")
                .doesNotContain("Ruộng đổi tên");
        assertThat(html(inspector, "/inspect/lots/" + tea.packs().value())).doesNotContain("Ruộng đổi tên");
        assertThat(report(tea.packs())).contains("Xưởng HTX Atiso Phong Điền").doesNotContain("Ruộng đổi tên");
    }

    @Test
    void whatIsRecordedAfterwardsTellsOfThePlaceAsItWasThen() {
        long place = tea.grower().place().value();
        rename(place, 1, "Ruộng mới", "");

        String late = grower.post("/api/v1/events/harvest", """
                        {"at": {"time": "%s", "placeId": %d}, "cropId": "%s", "quantity": 10, "unit": "KGM"}
                        """.formatted(
                        Chains.in(platform).nextHour(), place, tea.crop().value()))
                .created()
                .text("$.eventId");

        assertThat(where(late)).as("it happened before the change").isEqualTo("Xưởng HTX Atiso Phong Điền");
        rename(place, 2, "Ruộng vẫn gọi thế từ lâu", "&validFrom=2020-01-01");
        String told = grower.post("/api/v1/events/harvest", """
                        {"at": {"time": "%s", "placeId": %d}, "cropId": "%s", "quantity": 10, "unit": "KGM"}
                        """.formatted(
                        Chains.in(platform).nextHour(), place, tea.crop().value()))
                .created()
                .text("$.eventId");
        assertThat(where(told)).as("it was so all the time").isEqualTo("Ruộng vẫn gọi thế từ lâu");
        assertThat(where(late)).as("what was recorded stays").isEqualTo("Xưởng HTX Atiso Phong Điền");
        grower.put("/api/v1/places/" + place + "?version=3&validFrom=2199-01-01", place("Ruộng mai sau"))
                .refused(422, "invalid")
                .about("validFrom");
    }

    @Test
    void theFormOfAPlaceAsksSinceWhenItIsSo() {
        long place = tea.grower().place().value();
        Forms member = Forms.of(tea.grower().person());
        member.open("/console/places/" + place).ok().says("Đúng như trên từ ngày");

        member.send(
                        "/console/places/" + place + "?version=1",
                        "kind",
                        "PLOT",
                        "name",
                        "Ruộng vẫn gọi thế từ lâu",
                        "address",
                        "",
                        "plantingAreaCode",
                        "",
                        "validFrom",
                        "2020-01-01")
                .ledTo("/console/places");
        String late = grower.post("/api/v1/events/harvest", """
                        {"at": {"time": "%s", "placeId": %d}, "cropId": "%s", "quantity": 10, "unit": "KGM"}
                        """.formatted(
                        Chains.in(platform).nextHour(), place, tea.crop().value()))
                .created()
                .text("$.eventId");

        assertThat(where(late)).isEqualTo("Ruộng vẫn gọi thế từ lâu");
        assertThat(where(event(tea.crop(), "RAW_MATERIAL"))).isEqualTo("Xưởng HTX Atiso Phong Điền");
    }

    @Test
    void aSlipThatIsMendedBeforeAnythingWasRecordedWasNeverThere() {
        long place =
                grower.post("/api/v1/places", place("Thửa số 12")).created().number("$.id");
        rename(place, 1, "Thửa số 21", "");

        String sown =
                grower.post("/api/v1/crops", """
                        {"at": {"time": "2026-01-05T07:00:00+07:00", "placeId": %d}, "name": "Sen", "quantity": 500,
                         "unit": "MTK"}
                        """.formatted(place)).created().text("$.eventId");

        assertThat(where(sown)).isEqualTo("Thửa số 21");
    }

    @Test
    void aRecordSaidRightTellsOfThePlaceAsItWasWhenItHappened() {
        long place = tea.grower().place().value();
        String wrong =
                grower.post("/api/v1/crops", """
                        {"at": {"time": "2026-01-05T07:00:00+07:00", "placeId": %d}, "name": "Sen", "quantity": 500,
                         "unit": "MTK"}
                        """.formatted(place)).created().text("$.eventId");
        rename(place, 1, "Ruộng mới", "");
        grower.post("/api/v1/events/" + wrong + "/error", """
                        {"reason": "incorrect_data", "explanation": "Ghi nhầm diện tích"}
                        """).ok();

        String right = grower.post("/api/v1/crops", """
                        {"at": {"time": "2026-01-05T07:00:00+07:00", "placeId": %d, "corrects": "%s"}, "name": "Sen",
                         "quantity": 400, "unit": "MTK"}
                        """.formatted(place, wrong))
                .created()
                .text("$.eventId");

        assertThat(where(right)).isEqualTo("Xưởng HTX Atiso Phong Điền");
        assertThat(where(wrong)).isEqualTo("Xưởng HTX Atiso Phong Điền");
    }

    @Test
    void whoDidItIsToldUnderTheNameOfThen() throws IOException {
        String stamp = stamped(tea.packs());
        OrganisationId maker = tea.packer().organisation();
        authority.put("/api/v1/organisations/" + maker + "?version=1", """
                        {"kind": "COMPANY", "name": "Công ty Hương Ngự", "address": "Quận Thuận Hóa",
                         "representative": "", "phone": "0234 3822 345", "email": "", "gln": null, "logo": null}
                        """).ok();
        authority
                .put("/api/v1/organisations/" + tea.grower().organisation() + "?version=1", """
                        {"kind": "COMPANY", "name": "Nông trại Vàng", "address": "Đà Lạt",
                         "representative": "", "phone": "", "email": "", "gln": null, "logo": null}
                        """)
                .ok();

        Answer facts = facts(stamp);

        assertThat(facts.text("$.story.maker.name")).isEqualTo("Trà Huế");
        assertThat(facts.text("$.story.maker.address")).isEqualTo("Phong Điền, Huế");
        assertThat(facts.text("$.story.maker.phone"))
                .as("how it is reached now")
                .isEqualTo("0234 3822 345");
        assertThat(facts.texts("$.story.stages[?(@.stage == 'HARVEST')].by")).containsExactly("HTX Atiso Phong Điền");
        assertThat(facts.body()).doesNotContain("Nông trại Vàng");
        assertThat(page(stamp, "vi"))
                .contains("Trà Huế", "HTX Atiso Phong Điền", "Hợp tác xã")
                .doesNotContain("Nông trại Vàng", "Đà Lạt");
        assertThat(page(stamp, "en")).contains("HTX Atiso Phong Điền").doesNotContain("Nông trại Vàng");
        assertThat(grower.get("/api/v1/events/" + event(tea.fresh(), "HARVEST"))
                        .ok()
                        .text("$.who.name"))
                .isEqualTo("HTX Atiso Phong Điền");
        assertThat(html(
                        Api.of(people.inspector()),
                        "/inspect/lots/" + tea.packs().value() + "/records"))
                .contains("HTX Atiso Phong Điền")
                .doesNotContain("Nông trại Vàng");
        assertThat(report(tea.packs()))
                .as("who holds goods of it now is told as they are called now")
                .contains("HTX Atiso Phong Điền", "Nông trại Vàng");
    }

    @Test
    void aPackageTellsOfTheProductThatItWasPackedAs() {
        String stamp = stamped(tea.packs());
        long product = tea.tea().value();
        packer.put("/api/v1/products/" + product + "?version=1", """
                        {"name": {"vi": "Đông trùng hạ thảo Tây Tạng", "en": "Tibetan caterpillar fungus"},
                         "botanicalName": "Ophiocordyceps", "description": {"vi": "", "en": ""}, "brand": "Ngự",
                         "model": "", "gtin": null, "origin": "Tây Tạng",
                         "netContent": {"amount": 5000, "unit": "GRM"}, "shelfLifeDays": 30,
                         "standards": ["TCVN 9999:2026"],
                         "warnings": {"vi": "Có lạc", "en": "Holds peanuts"}, "photos": [], "plan": null, %s}
                        """.formatted(PLAN))
                .ok();

        assertThat(packer.get("/api/v1/products/" + product).ok().body()).contains("Tây Tạng");
        Answer facts = facts(stamp);
        assertThat(facts.text("$.story.product.name")).isEqualTo("Trà atiso đỏ");
        assertThat(facts.text("$.story.product.netContent")).isEqualTo("100 GRM");
        assertThat(facts.text("$.story.product.shelfLifeDays")).isEqualTo("365");
        assertThat(facts.text("$.story.product.changedSince")).isEqualTo("true");
        assertThat(facts.text("$.story.product.warningsSince")).isEqualTo("Holds peanuts");
        assertThat(facts.body()).doesNotContain("Tây Tạng", "Ophiocordyceps", "TCVN 9999");
        assertThat(page(stamp, "vi"))
                .contains("Trà atiso đỏ", "100", "như khi đóng gói", "lưu ý thêm sau khi đóng gói: Có lạc")
                .doesNotContain("Tây Tạng", "Ophiocordyceps", "TCVN 9999");
        assertThat(page(stamp, "en"))
                .contains("as it was when it was packed", "Holds peanuts")
                .doesNotContain("Tibetan");
        authority.post("/api/v1/products/" + product + "/decisions", """
                        {"verdict": "REFUSE", "reason": "Không phải sản phẩm này."}
                        """).ok();
        assertThat(page(stamp, "vi")).contains("Trà atiso đỏ").doesNotContain("Tây Tạng");
    }

    @Test
    void thePictureThatPackagesWereSoldWithIsKept() {
        String hash = "%064x".formatted(System.nanoTime());
        database.sql("insert into stored_file (hash, media_type, bytes, width, height) values ('" + hash
                        + "', 'image/jpeg', 10, 100, 100)")
                .then()
                .block();
        database.sql("insert into product_photo (product_id, position, hash) values ("
                        + tea.tea().value() + ", 1, '" + hash + "')")
                .then()
                .block();
        String stamp = stamped(tea.packs());
        packer.put("/api/v1/products/" + tea.tea().value() + "?version=1", text("Trà atiso đỏ"))
                .ok();

        assertThat(facts(stamp).texts("$.story.product.images[*]")).containsExactly(new FileHash(hash).path());
        assertThat(database.sql("select count(*) from unused_files(now() + interval '2 days', 100000) hash where hash"
                                + " = '"
                                + hash + "'")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
    }

    @Test
    void printedCodesKeepTheGtinTheyWereIssuedUnder() {
        String first = Numbers.gtin();
        String second = Numbers.gtin();
        long product = packer.post("/api/v1/products", text("Trà atiso đỏ", first))
                .created()
                .number("$.id");
        admit(product);
        StampOrder.Issued order = rolls.issued(tea.packer().person(), new ProductId(product), 10);
        LotId packs = tea.packer().packs(tea.dried(), "1 KGM", new ProductId(product), 10);
        rolls.activated(tea.packer().person(), Rolls.part(order, 0, 10), packs);
        String code = rolls.code(order, order.issue().numbers().first()).toString();
        String printed = "/01/" + first + "/21/" + code;
        String lot = packer.get("/api/v1/lots/" + packs.value()).ok().text("$.code");
        assertThat(ask(printed).ok().text("$.verdict")).isEqualTo("genuine");

        packer.put("/api/v1/products/" + product + "?version=2", text("Trà atiso đỏ", second))
                .ok();

        for (int round = 0; round < 2; round++) {
            assertThat(ask(printed).ok().text("$.verdict")).isEqualTo("genuine");
            assertThat(ask(printed).ok().text("$.story.product.gtin")).isEqualTo(first);
            assertThat(ask("/01/" + second + "/21/" + code).result().getStatus().value())
                    .as("it was never printed so")
                    .isEqualTo(404);
            assertThat(ask("/01/" + first).ok().text("$.about")).isEqualTo("product");
            assertThat(ask("/01/" + first + "/10/" + lot).ok().text("$.about")).isEqualTo("lot");
            Answer again =
                    Api.of(tea.packer().person()).take("/api/v1/stamp-orders/" + order.id() + "/codes?format=csv");
            if (round == 0) {
                again.refused(409, "product-not-admitted");
                admit(product);
            } else {
                assertThat(again.ok().body())
                        .contains("/01/" + first + "/21/" + code)
                        .doesNotContain(second);
            }
        }
        packer.post("/api/v1/products/" + product + "/retirement", "{\"reason\": \"\"}")
                .ok();
        long other = grower.post("/api/v1/products", text("Trà của người khác", first))
                .created()
                .number("$.id");
        admit(other);
        assertThat(ask(printed).ok().text("$.story.product.name")).isEqualTo("Red artichoke tea");
        assertThat(ask("/01/" + first + "/10/" + lot).ok().text("$.story.lot.code"))
                .isEqualTo(lot);
    }

    private void admit(long product) {
        authority.post("/api/v1/products/" + product + "/decisions", """
                        {"verdict": "ADMIT", "reason": ""}
                        """).ok();
    }

    private static String text(String name) {
        return text(name, null);
    }

    private static String text(String name, String gtin) {
        return """
                {"name": {"vi": "%s", "en": "%s"}, "botanicalName": "", "description": {"vi": "", "en": ""},
                 "brand": "", "model": "", "gtin": %s, "origin": "",
                 "netContent": {"amount": 100, "unit": "GRM"}, "shelfLifeDays": 365, "standards": [],
                 "warnings": {"vi": "", "en": ""}, "photos": [], "plan": null, %s}
                """.formatted(
                        name,
                        name.equals("Trà atiso đỏ") && gtin != null ? "Red artichoke tea" : name,
                        gtin == null ? "null" : "\"" + gtin + "\"",
                        PLAN);
    }

    private static String place(String name) {
        return """
                {"kind": "PLOT", "name": "%s", "address": "", "areaM2": 500, "plantingAreaCode": ""}
                """.formatted(name);
    }

    private void rename(long place, int version, String name, String since) {
        grower.put("/api/v1/places/" + place + "?version=" + version + since, place(name))
                .ok();
    }

    private String where(String event) {
        return grower.get("/api/v1/events/" + event).ok().text("$.where.name");
    }

    private String stamped(LotId packs) {
        StampOrder.Issued order = rolls.issued(tea.packer().person(), 10);
        rolls.activated(tea.packer().person(), Rolls.part(order, 0, 10), packs);
        return "/S/" + rolls.code(order, order.issue().numbers().first());
    }

    private String event(LotId lot, String stage) {
        return database.sql("""
                        select event_id::text
                        from event_goods
                        join trace_event using (event_id)
                        where lot_id = :lot and stage = :stage
                        """)
                .bind("lot", lot.value())
                .bind("stage", stage)
                .mapValue(String.class)
                .first()
                .blockOptional()
                .orElseThrow();
    }

    private String page(String address, String language) {
        return new Api(people.nobody()
                        .mutate()
                        .defaultHeader(HttpHeaders.ACCEPT, "text/html")
                        .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .build())
                .get(address)
                .ok()
                .body();
    }

    private Answer facts(String address) {
        return ask(address).ok();
    }

    private Answer ask(String address) {
        return new Api(people.nobody()
                        .mutate()
                        .defaultHeader(HttpHeaders.ACCEPT, "application/json")
                        .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .build())
                .get(address);
    }

    private static String html(Api reader, String address) {
        return new Api(reader.http()
                        .mutate()
                        .defaultHeader(HttpHeaders.ACCEPT, "text/html")
                        .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                        .build())
                .get(address)
                .ok()
                .body();
    }

    private String report(LotId lot) throws IOException {
        byte[] pdf = Api.of(people.inspector())
                .post("/inspect/lots/" + lot.value() + "/report", "{}")
                .ok()
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
