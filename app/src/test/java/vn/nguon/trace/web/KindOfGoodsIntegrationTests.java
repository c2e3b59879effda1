package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.at;
import static vn.nguon.trace.web.Told.day;
import static vn.nguon.trace.web.Told.event;
import static vn.nguon.trace.web.Told.got;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;
import static vn.nguon.trace.web.Told.refused;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** What goes into a product is of its kind, or somebody says why it goes in, over HTTP. */
@PlatformTest
class KindOfGoodsIntegrationTests {

    private final People people;
    private final Rolls rolls;
    private final Maker maker;
    private final long product;

    KindOfGoodsIntegrationTests(ApplicationContext platform, DatabaseClient database, People people) {
        this.people = people;
        this.rolls = new Rolls(platform);
        Chains chains = Chains.in(platform);
        this.maker = chains.cooperative("HTX A Lưới");
        this.product = chains.product(maker, "Sâm cau khô", "1 KGM", null).value();
        Chains.done(database.sql("update product set botanical_name = 'Curculigo orchioides Gaertn.' where id = :id")
                .bind("id", product)
                .fetch()
                .rowsUpdated());
    }

    @Test
    void boughtGingerIsNotPackedAsAnotherHerbWithoutAReason() {
        String ginger = bought("Gừng tươi");

        JsonNode refusal = refused(maker, "packing", 2, packing(ginger, ""));

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:goods-of-another-kind");
        assertThat(refusal.get("field").asString()).isEqualTo("kindReason");
        assertThat(refusal.at("/goods/0/lotId").asString()).isEqualTo(ginger);
        assertThat(refusal.at("/goods/0/began").asString()).isEqualTo("Gừng tươi");
        assertThat(refusal.get("detail").asString()).contains("Gừng tươi", "Sâm cau khô");

        JsonNode packed = recorded(maker, "packing", 2, packing(ginger, "Thêm gừng cho dễ uống"));

        JsonNode details =
                got(maker.person().http(), "/api/v1/events/" + event(packed)).get("details");
        assertThat(details.get("otherGoods").asString()).isEqualTo("Gừng tươi");
        assertThat(details.get("kindReason").asString()).isEqualTo("Thêm gừng cho dễ uống");
    }

    @Test
    void whatGoesInIsFoundBehindWhatWasMadeOfIt() {
        String powder = lot(recorded(maker, "processing", 3, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 10, "unit": "KGM"}],
                 "outputs": [{"name": "Sâm cau khô", "quantity": 5, "unit": "KGM"}]}
                """.formatted(bought("Gừng tươi"))));

        JsonNode refusal = refused(maker, "packing", 2, packing(powder, ""));

        assertThat(refusal.at("/goods/0/lotId").asString()).isEqualTo(powder);
        assertThat(refusal.at("/goods/0/began").asString()).isEqualTo("Gừng tươi");
    }

    @Test
    void processingIntoAProductAsksTooAndPackingThatIsNotAskedAgain() {
        String form = """
                {"at": %%%%s, "inputs": [{"lotId": "%s", "quantity": 10, "unit": "KGM"}], "kindReason": "%%s",
                 "outputs": [{"name": "Sâm cau khô", "productId": %d, "quantity": 5, "unit": "KGM"}]}
                """.formatted(bought("Nghệ vàng"), product);
        assertThat(refused(maker, "processing", 3, form.formatted(""))
                        .get("field")
                        .asString())
                .isEqualTo("kindReason");

        String mixed = lot(recorded(maker, "processing", 3, form.formatted("Nghệ giữ màu")));

        recorded(maker, "packing", 2, packing(mixed, ""));
    }

    @Test
    void aCropOfAnotherSpeciesIsAskedThoughItWasToBecomeTheProduct() {
        String harvest = harvested("Sâm cau", "Zingiber officinale Rosc.", product);

        assertThat(refused(maker, "packing", 2, packing(harvest, ""))
                        .at("/goods/0/began")
                        .asString())
                .isEqualTo("Sâm cau");
    }

    @Test
    void ordinaryDryingMixingAndExtractionAreAskedNothing() {
        String own = harvested("Cây ba năm tuổi", "Curculigo orchioides", null);
        String bought = bought("Thân rễ sâm cau tươi");
        String mixed = lot(recorded(maker, "processing", 3, """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 10, "unit": "KGM"}, {"lotId": "%s", "quantity": 10, "unit": "KGM"}],
                 "outputs": [{"name": "Cao", "productId": %d, "quantity": 5, "unit": "KGM"}]}
                """.formatted(own, bought, product)));

        JsonNode packed = recorded(maker, "packing", 2, packing(mixed, "không cần"));

        assertThat(got(maker.person().http(), "/api/v1/events/" + event(packed))
                        .get("details")
                        .has("kindReason"))
                .as("a reason that nobody asked for is not told")
                .isFalse();
    }

    @Test
    void whoBuysAndWhoInspectsReadTheReason() {
        String packed = lot(recorded(maker, "packing", 2, packing(bought("Gừng tươi"), "Thêm gừng cho dễ uống")));
        StampOrder.Issued order = rolls.issued(people.manager(maker.organisation()), 10);
        long first = order.issue().numbers().first();
        answer(
                people.manager(maker.organisation()).http(),
                "/api/v1/activations",
                """
                {"first": "%s", "last": "%s", "lotId": "%s"}
                """.formatted(StampSerial.of(first), StampSerial.of(first + 1), packed),
                201);

        for (String type : List.of("text/html", "application/json")) {
            assertThat(page(people.nobody(), "/S/" + rolls.code(order, first), type))
                    .contains("Gừng tươi", "Thêm gừng cho dễ uống");
        }
        assertThat(page(people.inspector().http(), "/inspect/lots/" + packed, "text/html"))
                .contains("Có hàng khác loại", "Gừng tươi", "Thêm gừng cho dễ uống");
    }

    @Test
    void theFormAsksOnlyOnceItWasRefused() {
        String ginger = bought("Gừng tươi");
        Forms console = Forms.of(maker.person());
        String address = "/console/record/lots/" + ginger + "/packing";
        console.open(address).ok().saysNothingOf("kindReason");

        pack(console, address, ginger, "")
                .refused(409)
                .says("name=\"kindReason\"", "Vì sao dùng hàng khác loại", "Sâm cau khô");
        assertThat(pack(console, address, ginger, "Thêm gừng cho dễ uống").status())
                .isEqualTo(303);
    }

    private Forms.Shown pack(Forms console, String address, String lot, String reason) {
        return console.send(
                address,
                "productId",
                Long.toString(product),
                "packs",
                "2",
                "inputs[0].lotId",
                lot,
                "inputs[0].quantity",
                "2",
                "inputs[0].unit",
                "KGM",
                "kindReason",
                reason,
                "at.time",
                day(1).toLocalDateTime().toString(),
                "at.placeId",
                Long.toString(maker.place().value()));
    }

    private static String page(WebTestClient http, String path, String type) {
        return Objects.requireNonNull(http.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT, type)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void aReasonOfTooManyLettersIsRefused() {
        JsonNode refusal = answer(
                maker.person().http(),
                "/api/v1/events/packing",
                packing(bought("Gừng tươi"), "a".repeat(301)).formatted(at(maker, 2)),
                422);

        assertThat(refusal.get("field").asString()).isEqualTo("kindReason");
    }

    private String bought(String name) {
        return lot(recorded(maker, "purchase", 9, """
                {"at": %%s, "name": "%s", "supplier": "Bà Năm", "supplierAddress": "Quảng Trị", "quantity": 100, "unit": "KGM"}
                """.formatted(name)));
    }

    private String harvested(String name, String species, @Nullable Long becomes) {
        String crop = lot(answer(
                maker.person().http(), "/api/v1/crops", """
                {"at": %s, "name": "%s", "botanicalName": "%s", "productId": %s, "quantity": 1000, "unit": "MTK"}
                """.formatted(at(maker, 30), name, species, becomes), 201));
        return lot(recorded(maker, "harvest", 9, """
                {"at": %%s, "cropId": "%s", "quantity": 100, "unit": "KGM"}
                """.formatted(crop)));
    }

    private String packing(String lot, String reason) {
        return """
                {"at": %%s, "inputs": [{"lotId": "%s", "quantity": 2, "unit": "KGM"}], "productId": %d, "packs": 2,
                 "kindReason": "%s"}
                """.formatted(lot, product, reason);
    }
}
