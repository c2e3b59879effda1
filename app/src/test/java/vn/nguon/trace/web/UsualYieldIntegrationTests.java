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

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.nguon.testing.Forms;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** Who harvests far more than the product's plan says is usual is asked why, over HTTP. */
@PlatformTest
class UsualYieldIntegrationTests {

    private static final String PLAN = """
            {"stages": [
              {"stage": "HARVEST", "required": true, "maxYield": 1, "fields": [],
               "kilogramsAHectare": 10000, "kilogramsAHead": 100},
              {"stage": "PACKING", "required": true, "maxYield": 1, "fields": []}]}
            """;

    private final Maker maker;
    private final long product;

    UsualYieldIntegrationTests(ApplicationContext platform) {
        Chains chains = Chains.in(platform);
        this.maker = chains.cooperative("HTX Gừng A Lưới");
        this.product = chains.product(maker, "Gừng tươi", "1 KGM", 60, "ADMITTED", PLAN)
                .value();
    }

    @Test
    void moreThanAGoodYearGivesIsAskedForAReasonThatIsKept() {
        String crop = sown(5000, "MTK");
        recorded(maker, "harvest", 9, harvest(crop, 4, "TNE", ""));
        recorded(maker, "harvest", 8, harvest(crop, 2500, "KGM", ""));

        JsonNode refusal = refused(maker, "harvest", 7, harvest(crop, 1, "KGM", ""));

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:harvest-beyond-usual");
        assertThat(refusal.get("field").asString()).isEqualTo("yieldReason");
        assertThat(refusal.get("each").asInt()).isEqualTo(13_002);
        assertThat(refusal.get("usual").asInt()).isEqualTo(10_000);
        JsonNode taken = recorded(maker, "harvest", 7, harvest(crop, 1, "KGM", "Giống mới"));
        assertThat(got(maker.person().http(), "/api/v1/events/" + event(taken))
                        .at("/details/yieldReason")
                        .asString())
                .isEqualTo("Giống mới");
    }

    @Test
    void soIsMoreThanHeadsGiveAndWhatIsUsualIsNot() {
        String herd = sown(3, "H87");
        JsonNode usual = recorded(maker, "harvest", 9, harvest(herd, 390, "KGM", "không cần"));
        assertThat(got(maker.person().http(), "/api/v1/events/" + event(usual))
                        .get("details")
                        .has("yieldReason"))
                .isFalse();

        assertThat(refused(maker, "harvest", 8, harvest(herd, 10, "KGM", ""))
                        .get("detail")
                        .asString())
                .contains("133 kg mỗi con", "thường được 100 kg");
    }

    @Test
    void theFormAsksOnceItWasRefused() {
        String crop = sown(5000, "MTK");
        String address = "/console/record/lots/" + crop + "/harvest";
        Forms console = Forms.of(maker.person());
        console.open(address).ok().saysNothingOf("yieldReason");

        send(console, address, crop, "").refused(409).says("name=\"yieldReason\"", "Vì sao được nhiều như vậy");
        assertThat(send(console, address, crop, "Giống mới").status()).isEqualTo(303);
    }

    private Forms.Shown send(Forms console, String address, String crop, String reason) {
        return console.send(
                address,
                "cropId",
                crop,
                "quantity",
                "9",
                "unit",
                "TNE",
                "yieldReason",
                reason,
                "at.time",
                day(1).toLocalDateTime().toString(),
                "at.placeId",
                Long.toString(maker.place().value()));
    }

    private String sown(int quantity, String unit) {
        return lot(answer(
                maker.person().http(), "/api/v1/crops", """
                {"at": %s, "name": "Gừng", "productId": %d, "quantity": %d, "unit": "%s"}
                """.formatted(at(maker, 30), product, quantity, unit), 201));
    }

    private static String harvest(String crop, int quantity, String unit, String reason) {
        return """
                {"at": %%s, "cropId": "%s", "quantity": %d, "unit": "%s", "yieldReason": "%s"}
                """.formatted(crop, quantity, unit, reason);
    }
}
