package vn.nguon.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.gs1.OwnCode;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Scope;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.Place;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.organisation.place.Places;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.Numbers;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class PlaceIntegrationTests {

    private static final String ROUTE = "/api/v1/places";

    private final People people;
    private final Places places;
    private final PlaceCache placeCache;
    private final OrganisationId own;
    private final Api member;
    private final Api manager;

    PlaceIntegrationTests(People people, Places places, PlaceCache placeCache) {
        this.people = people;
        this.places = places;
        this.placeCache = placeCache;
        this.own = people.organisation("HTX Phong Điền");
        this.member = Api.of(people.member(own));
        this.manager = Api.of(people.manager(own));
    }

    @Test
    void aPlotIsOpenedAndGetsACodeOfOurOwn() {
        Answer plot = member.post(ROUTE, """
                        {"kind": "PLOT", "name": "Thửa 12 Phong Hiền", "address": "Phong Hiền",
                         "coordinates": {"latitude": 16.5367, "longitude": 107.3856123456}, "areaM2": 2500.5,
                         "plantingAreaCode": "VN-TTHOR-0012"}
                        """).created();

        assertThat(OwnCode.is(plot.text("$.code"))).isTrue();
        assertThat(plot.text("$.code")).isEqualTo(OwnCode.of("P", plot.number("$.id")));
        assertThat(plot.number("$.organisation")).isEqualTo(own.value());
        assertThat(plot.text("$.coordinates.longitude")).isEqualTo("107.385612");
        assertThat(plot.text("$.areaM2")).isEqualTo("2500.5");
        assertThat(member.get(ROUTE + "/" + plot.number("$.id")).ok().text("$.plantingAreaCode"))
                .isEqualTo("VN-TTHOR-0012");
    }

    @Test
    void aPlaceLiesInACommuneOfToday() {
        Answer place = member.post(ROUTE, with(place(), "commune", "20161")).created();

        assertThat(place.text("$.commune.name")).isEqualTo("Xã Khe Tre");
        assertThat(member.get(ROUTE + "/" + place.number("$.id")).ok().text("$.commune.province"))
                .isEqualTo("Thành phố Huế");
        member.post(ROUTE, with(place(), "commune", "99999"))
                .refused(422, "invalid")
                .about("commune");
        assertThat(member.get("/api/v1/communes?q=thuong+quang").ok().texts("$.items[*].commune.code"))
                .contains("20182");
        new Api(people.nobody()).get("/api/v1/communes?q=hue").refused(401, "not-signed-in");
    }

    @Test
    void anOutlineSaysWhereAPlotLiesAndHowLargeItIs() {
        List<Map<String, Object>> corners = List.of(
                corner(16.5364, 107.3853),
                corner(16.5364, 107.3858),
                corner(16.5369, 107.3858),
                corner(16.5369, 107.3853),
                corner(16.5364, 107.3853));

        Answer plot = member.post(ROUTE, with(place(), "outline", corners)).created();

        assertThat(plot.texts("$.outline[*].latitude")).hasSize(4);
        assertThat(plot.text("$.coordinates.latitude")).isEqualTo("16.53665");
        assertThat(plot.number("$.areaM2")).isEqualTo(2953);
        Answer read = member.get(ROUTE + "/" + plot.number("$.id")).ok();
        assertThat(read.text("$.outline[2].longitude")).isEqualTo("107.3858");
        Answer own = member.put(
                        ROUTE + "/" + plot.number("$.id") + "?version=1",
                        with(with(place(), "outline", corners), "areaM2", 2800))
                .ok();
        assertThat(own.number("$.areaM2")).isEqualTo(2800);
        Answer without = member.put(ROUTE + "/" + plot.number("$.id") + "?version=2", place())
                .ok();
        assertThat(without.texts("$.outline[*]")).isEmpty();
        assertThat(member.get(ROUTE + "/" + plot.number("$.id")).ok().body()).doesNotContain("latitude", "2800");
    }

    @Test
    void anOutlineThatIsNoneNamesItsField() {
        member.post(ROUTE, with(place(), "outline", List.of(corner(16, 107), corner(16, 108))))
                .refused(422, "invalid")
                .about("outline");
        member.post(ROUTE, with(place(), "outline", List.of(corner(16, 107), corner(16, 108), corner(96, 108))))
                .refused(422, "invalid")
                .about("outline[2].latitude");
        member.post(ROUTE, with(place(), "outline", "here")).refused(400, "wrong-kind-of-value");
    }

    @Test
    void aPlaceWithAGlnGoesByIt() {
        String gln = Numbers.gln();

        Answer place = member.post(ROUTE, with(place(), "gln", gln)).created();

        assertThat(place.text("$.code")).isEqualTo(gln);
        member.post(ROUTE, with(place(), "gln", gln))
                .refused(409, "gln-already-used")
                .about("gln");
    }

    @ParameterizedTest
    @CsvSource({
        "name, x, 422, invalid, name",
        "kind, '', 400, wrong-kind-of-value, kind",
        "gln, 9506000134340, 422, wrong-check-digit, gln",
        "areaM2, 0, 422, invalid, areaM2",
        "areaM2, 1.234, 422, invalid, areaM2",
        "areaM2, large, 400, wrong-kind-of-value, areaM2",
        "areaM2, '\"2500\"', 400, wrong-kind-of-value, areaM2",
        "plantingAreaCode, '\u0007', 422, invalid, plantingAreaCode",
        "colour, red, 400, unknown-field, colour"
    })
    void aPlaceWithAFaultNamesItsField(String field, String value, int status, String problem, String about) {
        Object given = field.equals("areaM2") && value.matches("[0-9.]+") ? new BigDecimal(value) : value;
        member.post(ROUTE, with(place(), field, given)).refused(status, problem).about(about);
    }

    @Test
    void aPointOffTheEarthNamesItsField() {
        member.post(ROUTE, with(place(), "coordinates", Map.of("latitude", 91, "longitude", 107)))
                .refused(422, "invalid")
                .about("coordinates.latitude");
        member.post(ROUTE, with(place(), "coordinates", Map.of("latitude", 16)))
                .refused(422, "invalid")
                .about("coordinates.longitude");
    }

    @Test
    void openingAgainUnderOneKeyOpensOne() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> place = place();

        long first = member.post(ROUTE, place, key).created().number("$.id");
        long second = member.post(ROUTE, place, key).created().number("$.id");

        assertThat(second).isEqualTo(first);
        member.post(ROUTE, with(place, "name", "Nơi khác"), key).refused(422, "idempotency-key-reused");
    }

    @Test
    void aPlaceIsSeenByItsOwnByInspectorsAndTheAuthorityAlone() {
        String path = ROUTE + "/" + opened();
        Person stranger = people.manager(people.organisation("HTX Khác"));

        Stream.of(people.member(own), people.manager(own), people.inspector(), people.authority())
                .forEach(person -> Api.of(person).get(path).ok());

        Api.of(stranger).get(path).refused(404, "not-found");
        Api.of(stranger).get(ROUTE + "?organisation=" + own).refused(404, "not-found");
        assertThat(Api.of(stranger).get(ROUTE).ok().texts("$.items[*].id")).isEmpty();
        new Api(people.nobody()).get(path).refused(401, "not-signed-in");
    }

    @Test
    void aPlaceIsChangedByItsOwnAlone() {
        String path = ROUTE + "/" + opened();
        Api stranger = Api.of(people.member(people.organisation("HTX Khác")));

        stranger.put(path + "?version=1", place()).refused(404, "not-found");
        stranger.post(path + "/closing", "").refused(404, "not-found");
        Api.of(people.authority()).put(path + "?version=1", place()).refused(403, "not-allowed");
        Api.of(people.inspector()).post(path + "/closing", "").refused(403, "not-allowed");
        Api.of(people.inspector()).post(ROUTE, place()).refused(403, "not-allowed");
        Api.of(people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in")))
                .post(ROUTE, place())
                .refused(403, "not-allowed");
        new Api(people.nobody()).post(ROUTE, place()).refused(401, "not-signed-in");
        new Api(people.withKey(people.member(own), Scope.READ))
                .post(ROUTE, place())
                .refused(403, "scope-missing");
        new Api(people.withKey(people.member(own), Scope.CATALOGUE))
                .post(ROUTE, place())
                .created();
        assertThat(places.get(new PlaceId(Long.parseLong(path.substring(ROUTE.length() + 1))))
                        .blockOptional()
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        String path = ROUTE + "/" + opened() + "?version=1";

        member.put(path, with(place(), "name", "Người thứ nhất")).ok();

        member.put(path, with(place(), "name", "Người thứ hai")).refused(412, "changed-meanwhile");
    }

    @Test
    void aClosedPlaceStaysClosed() {
        long id = opened();

        Answer closed = manager.post(ROUTE + "/" + id + "/closing", "").ok();

        assertThat(closed.text("$.closedAt")).isNotEqualTo("null");
        manager.post(ROUTE + "/" + id + "/closing", "").refused(409, "place-closed");
        member.put(ROUTE + "/" + id + "?version=2", place()).refused(409, "place-closed");
        Eventually.is(placeCache.get(new PlaceId(id)).map(Place::isClosed), true);
        Eventually.is(placeCache.ofOrganisation(own).filter(Place::isClosed).count(), 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "999999999", "99999999999999999999"})
    void aMadeUpIdIsNeverData(String id) {
        Stream.of(
                        member.get(ROUTE + "/" + id),
                        member.put(ROUTE + "/" + id + "?version=1", place()),
                        manager.post(ROUTE + "/" + id + "/closing", ""))
                .forEach(answer -> assertThat(answer.result().getStatus().value())
                        .as(answer.body())
                        .isIn(400, 404));
    }

    @Test
    void aPlaceIsFoundByItsPlantingAreaCode() {
        String code = "VN-" + UUID.randomUUID().toString().substring(0, 8);
        member.post(ROUTE, with(place(), "plantingAreaCode", code)).created();

        assertThat(Api.of(people.inspector()).get(ROUTE + "?q=" + code).ok().texts("$.items[*].plantingAreaCode"))
                .containsExactly(code);
    }

    private static Map<String, Object> corner(double latitude, double longitude) {
        return Map.of("latitude", latitude, "longitude", longitude);
    }

    private long opened() {
        return member.post(ROUTE, place()).created().number("$.id");
    }

    private static Map<String, Object> place() {
        return Map.of("kind", "WORKSHOP", "name", "Xưởng chế biến", "address", "Phong Điền");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
