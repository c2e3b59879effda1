package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.language.VietnamTime;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** From the plot to one's own shed: one record, in the same hands throughout. */
@PlatformTest
class RelocationIntegrationTests {

    private final People people;
    private final Chains chains;
    private final Maker maker;
    private final Api api;
    private final String salt;
    private final long shed;

    RelocationIntegrationTests(ApplicationContext platform, People people) {
        this.people = people;
        this.chains = Chains.in(platform);
        this.maker = chains.cooperative("HTX Muối Phú Đa");
        this.api = Api.of(maker.person());
        this.salt = lot(recorded(maker, "purchase", 9, """
                {"at": %s, "name": "Muối", "supplier": "Hộ ông Ba", "supplierAddress": "Huế", "quantity": 200, "unit": "KGM"}
                """));
        this.shed = chains.place(maker.organisation(), "Kho Phú Đa").value();
    }

    @Test
    void goodsGoToAnotherPlaceAndStayInTheirHands() {
        Api.Answer moved = api.post("/api/v1/events/relocation", relocation(salt, 150, shed))
                .created();

        assertThat(moved.text("$.details.fromPlace")).startsWith("Xưởng");
        assertThat(maker.has(new LotId(UUID.fromString(salt)))).isEqualTo("200");
        Api.Answer journey =
                api.get("/api/v1/lots/" + salt + "/journey?direction=ahead").ok();
        assertThat(journey.texts("$.events[?(@.stage == 'TRANSPORT')].where.name"))
                .containsExactly("Kho Phú Đa");
        String epcis = api.get("/api/v1/events/" + moved.text("$.eventId") + "/epcis")
                .ok()
                .body();
        assertThat(epcis).contains("transporting", "in_progress");
        assertThat(api.get("/api/v1/movements").ok().texts("$[*].id")).isEmpty();
        Forms.of(maker.person()).open("/console/lots/" + salt).ok().says("Chuyển chỗ");
        Forms.of(maker.person())
                .open("/console/records/" + moved.text("$.eventId"))
                .ok()
                .says("Chuyển chỗ", "Chuyển từ", "Kho Phú Đa");
    }

    @Test
    void refusesWhatIsNotThereNotOursOrNoMove() {
        Maker stranger = chains.cooperative("HTX Khác");
        api.post("/api/v1/events/relocation", relocation(salt, 201, shed)).refused(409, "not-enough-of-the-lot");
        api.post(
                        "/api/v1/events/relocation",
                        relocation(salt, 10, stranger.place().value()))
                .refused(422, "invalid")
                .about("at.placeId");
        api.post("/api/v1/events/relocation", with(relocation(salt, 10, shed), "fromPlaceId", shed))
                .refused(422, "invalid")
                .about("at.placeId");
        api.post(
                        "/api/v1/events/relocation",
                        with(
                                relocation(salt, 10, shed),
                                "fromPlaceId",
                                stranger.place().value()))
                .refused(422, "invalid")
                .about("fromPlaceId");
        api.post("/api/v1/events/relocation", with(relocation(salt, 10, shed), "lots", List.of()))
                .refused(422, "invalid")
                .about("lots");
        Api.of(stranger.person())
                .post(
                        "/api/v1/events/relocation",
                        relocation(salt, 10, stranger.place().value()))
                .refused(404, "not-found");
        Api.of(people.inspector())
                .post("/api/v1/events/relocation", relocation(salt, 10, shed))
                .refused(403, "not-allowed");
        api.post("/api/v1/events/relocation", Map.of("evil", 1)).refused(422, "invalid");
    }

    @Test
    void onItsPageTheOnlyThingToChooseIsWhere() {
        Forms desk = Forms.of(maker.person());
        String form = "/console/record/lots/" + salt + "/relocation";
        desk.open(form).ok().says("Chuyển đến", "Đang ở", "value=\"200\"");
        desk.send(
                        form,
                        "at.time",
                        LocalDateTime.now(VietnamTime.ZONE)
                                .minusHours(1)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString(),
                        "at.placeId",
                        Long.toString(shed),
                        "lots[0].lotId",
                        salt,
                        "lots[0].quantity",
                        "200",
                        "lots[0].unit",
                        "KGM")
                .ledTo("/console/record/lots/" + salt);
        desk.send(form, "at.placeId", Long.toString(shed)).refused(422);
        Forms.of(people.member(people.organisation("HTX Nào đó"))).open(form).refused(404);
    }

    private Map<String, Object> relocation(String lot, int quantity, long place) {
        return new HashMap<>(Map.of(
                "at",
                Map.of(
                        "time",
                        OffsetDateTime.now(ZoneOffset.ofHours(7)).minusHours(1).toString(),
                        "placeId",
                        place),
                "lots",
                List.of(Map.of("lotId", lot, "quantity", quantity, "unit", "KGM"))));
    }

    private static Map<String, Object> with(Map<String, Object> form, String name, Object value) {
        form.put(name, value);
        return form;
    }
}
