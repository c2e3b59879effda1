package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.testing.Api;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Many households bring their sacks at once: a lot of each, all of them or none, and nobody's name outside the list. */
@PlatformTest
class HouseholdGoodsIntegrationTests {

    private static final String BUYING = "/api/v1/events/household-purchase";

    private final Chains chains;
    private final Maker mill;
    private final Api api;

    HouseholdGoodsIntegrationTests(ApplicationContext platform) {
        this.chains = Chains.in(platform);
        this.mill = chains.cooperative("Nhà máy xay Lộc Trì");
        this.api = Api.of(mill.person());
        for (String name : List.of("Nguyễn Văn An", "Trần Thị Bé", "Lê Cúc")) {
            api.post("/api/v1/households", Map.of("name", name, "commune", "Lộc Trì"))
                    .created();
        }
    }

    @Test
    void eachHouseholdsSacksAreALotOfTheirOwn() {
        Api.Answer bought =
                api.post(BUYING, purchase(line("H001", 100), line("h003", 250))).created();

        List<String> lots = bought.texts("$.records[*].made[0].lotId");
        assertThat(lots).hasSize(2);
        assertThat(mill.has(new LotId(UUID.fromString(lots.get(1))))).isEqualTo("250");
        String event = api.get("/api/v1/events/" + bought.text("$.records[1].eventId"))
                .ok()
                .body();
        assertThat(event)
                .contains("\"household\":\"H003\"", "Hộ H003", "Lộc Trì")
                .doesNotContain("Lê Cúc");
        String epcis = api.get("/api/v1/events/" + bought.text("$.records[1].eventId") + "/epcis")
                .ok()
                .body();
        assertThat(epcis).doesNotContain("Lê Cúc");
    }

    @Test
    void aHarvestOfManyComesFromOneCrop() {
        LotId crop = mill.grows("Lúa Khang Dân", "1 HAR");
        Api.Answer harvested = api.post(
                        "/api/v1/events/household-harvest",
                        Map.of(
                                "at", at(),
                                "cropId", crop.value().toString(),
                                "unit", "KGM",
                                "last", true,
                                "households", List.of(line("H001", 10), line("H002", 20))))
                .created();

        assertThat(harvested.texts("$.records[*].details.household")).containsExactly("H001", "H002");
        assertThat(api.get("/api/v1/lots/" + harvested.text("$.records[1].made[0].lotId") + "/journey")
                        .ok()
                        .body())
                .contains(crop.value().toString());
        assertThat(api.get("/api/v1/crops").ok().texts("$.items[*].lot.id")).isEmpty();
    }

    @Test
    void allOrNoneAndTheWrongLineIsNamed() {
        api.post(BUYING, purchase(line("H001", 100), line("H002", -5)))
                .refused(422, "invalid")
                .about("households[1].quantity");
        api.post(BUYING, purchase(line("H001", 100), line("H999", 5)))
                .refused(422, "invalid")
                .about("households[1].household");
        api.post(BUYING, purchase(line("H001", 100), line("H001", 5)))
                .refused(422, "invalid")
                .about("households");
        api.post(BUYING, purchase()).refused(422, "invalid").about("households");
        Api.of(chains.cooperative("HTX Khác").person())
                .post(BUYING, purchase(line("H001", 1)))
                .refused(422, "invalid");
        assertThat(api.get("/api/v1/lots").ok().texts("$.items[*].id")).isEmpty();
    }

    @Test
    void whoHasLeftOrIsErasedDeliversNoMore() {
        long id = api.get("/api/v1/households?q=H002").ok().number("$.items[0].id");
        api.put(
                        "/api/v1/households/" + id + "?version=1",
                        Map.of("name", "Trần Thị Bé", "commune", "Lộc Trì", "leftOn", "2020-01-01"))
                .ok();

        api.post(BUYING, purchase(line("H002", 5))).refused(409, "household-delivers-no-more");
    }

    @Test
    void aHouseholdOrASupplierIsNamedNotBoth() {
        Map<String, Object> single = Map.of(
                "at", at(),
                "name", "Lúa",
                "quantity", 10,
                "unit", "KGM",
                "household", "H001",
                "supplier", "Bà Năm");

        api.post("/api/v1/events/purchase", single).refused(422, "invalid").about("household");
    }

    private Map<String, Object> purchase(Map<?, ?>... lines) {
        return Map.of("at", at(), "name", "Lúa", "unit", "KGM", "households", List.of(lines));
    }

    private Map<String, Object> at() {
        return Map.of("time", Told.day(0).toString(), "placeId", mill.place().value());
    }

    private static Map<String, Object> line(String household, int quantity) {
        return Map.of("household", household, "quantity", quantity);
    }
}
