package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** What is recorded before seven in the morning in Vietnam, when it is still yesterday in Greenwich. */
@PlatformTest
class ClockOnTheWallIntegrationTests {

    private static final String PLAN = """
            {"stages": [
              {"stage": "PACKING", "required": true, "maxYield": 1, "fields": [
                {"code": "packedOn", "label": {"vi": "Ngày đóng", "en": "Packed on"}, "kind": "DATE", "unit": "", "required": false},
                {"code": "moisture", "label": {"vi": "Độ ẩm", "en": "Moisture"}, "kind": "NUMBER", "unit": "%", "required": false}]}]}
            """;

    private final Chains chains;
    private final Maker maker;
    private final Api api;

    ClockOnTheWallIntegrationTests(ApplicationContext context) {
        this.chains = Chains.in(context);
        this.maker = chains.cooperative("HTX Dậy sớm");
        this.api = Api.of(maker.person());
    }

    @Test
    void aRecordKeepsItsOffsetAndSoItsDay() {
        String event = api.post("/api/v1/events/purchase", purchase("2024-11-20T06:30:00+07:00"))
                .created()
                .text("$.eventId");

        Api.Answer record = api.get("/api/v1/events/" + event).ok();
        Api.Answer epcis = api.get("/api/v1/events/" + event + "/epcis").ok();
        assertThat(record.text("$.time")).isEqualTo("2024-11-20T06:30:00+07:00");
        assertThat(record.text("$.goods[0].code")).startsWith("241120-");
        assertThat(epcis.text("$.eventTime")).isEqualTo("2024-11-20T06:30:00.000+07:00");
        assertThat(epcis.text("$.eventTimeZoneOffset")).isEqualTo("+07:00");
        assertThat(epcis.text("$.ilmd['nguon:productionDate']")).isEqualTo("2024-11-20");
        assertThat(api.get("/api/v1/events").ok().texts("$.items[*].time")).contains("2024-11-20T06:30:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-20T06:30:00+07:00, +07:00, 241120",
        "2024-11-20T23:30:00Z, +00:00, 241120",
        "2024-11-20T23:30:00-10:00, -10:00, 241120",
        "2024-11-20T00:15:00+14:00, +14:00, 241120",
        "2024-11-20T00:15:00+05:45, +05:45, 241120"
    })
    void everyOffsetOfTheEarthIsKept(String time, String offset, String day) {
        String event =
                api.post("/api/v1/events/purchase", purchase(time)).created().text("$.eventId");

        Api.Answer record = api.get("/api/v1/events/" + event).ok();
        assertThat(record.text("$.time")).isEqualTo(time);
        assertThat(record.text("$.goods[0].code")).startsWith(day + "-");
        assertThat(api.get("/api/v1/events/" + event + "/epcis").text("$.eventTimeZoneOffset"))
                .isEqualTo(offset);
    }

    @Test
    void theAnswerUnderTheSameKeyIsTheSameToTheLetter() {
        String key = UUID.randomUUID().toString();
        String form = purchase("2024-11-20T06:30:00+07:00");
        Api.Answer first = api.post("/api/v1/events/purchase", form, key).created();
        String error = "/api/v1/events/" + first.text("$.eventId") + "/error";
        String why = "{\"reason\": \"did_not_occur\", \"explanation\": \"Ghi nhầm\"}";
        String declared = api.post(error, why, key + "-2").ok().body();

        assertThat(api.post("/api/v1/events/purchase", form, key).created().body())
                .isEqualTo(first.body());
        assertThat(declared).contains("\"2024-11-20T06:30:00+07:00\"");
        assertThat(api.post(error, why, key + "-2").ok().body()).isEqualTo(declared);
    }

    @Test
    void aWaitingPeriodEndsOnADayOfTheClockOnTheWall() {
        String crop = api.post("/api/v1/crops", """
                {"at": %s, "name": "Rau má", "quantity": 500, "unit": "MTK"}
                """.formatted(at("2024-09-01T06:00:00+07:00")))
                .created()
                .text("$.made[0].lotId");
        String sprayed = api.post("/api/v1/events/care", """
                {"at": %s, "cropId": "%s", "kind": "PLANT_PROTECTION", "agent": "Bt", "waitingDays": 7}
                """.formatted(at("2024-10-10T06:30:00+07:00"), crop))
                .created()
                .text("$.eventId");

        assertThat(api.get("/api/v1/events/" + sprayed).text("$.details.harvestFrom"))
                .isEqualTo("2024-10-17");
        api.post("/api/v1/events/harvest", harvest(crop, "2024-10-16T23:30:00+07:00"))
                .refused(409, "within-waiting-period");
        String cut = api.post("/api/v1/events/harvest", harvest(crop, "2024-10-17T00:10:00+07:00"))
                .created()
                .text("$.eventId");
        assertThat(api.get("/api/v1/events/" + cut + "/epcis").text("$.ilmd['cbvmda:harvestStartDate']"))
                .isEqualTo("2024-10-17");
    }

    @Test
    void aShelfLifeBeginsOnTheDayOfPacking() {
        long tea = chains.product(maker, "Trà rau má", "100 GRM", 365, "ADMITTED", PLAN)
                .value();

        Api.Answer packed = packed(tea, "{\"packedOn\": \"2024-11-20\", \"moisture\": 0.12345}");

        Api.Answer record =
                api.get("/api/v1/events/" + packed.created().text("$.eventId")).ok();
        assertThat(record.text("$.details.expiresOn")).isEqualTo("2025-11-20");
        assertThat(record.text("$.details.packedOn")).isEqualTo("2024-11-20");
        packed(tea, "{\"packedOn\": \"2024-11-20T06:00:00+07:00\"}")
                .refused(422, "invalid")
                .about("at.fields.packedOn");
        packed(tea, "{\"packedOn\": 20241120}").refused(422, "invalid").about("at.fields.packedOn");
        packed(tea, "{\"packedOn\": \"1899-12-31\"}").refused(422, "invalid").about("at.fields.packedOn");
        packed(tea, "{\"packedOn\": \"+12024-11-20\"}").refused(422, "invalid").about("at.fields.packedOn");
        // A number of 64 bits would be 12345678901 and no refusal.
        packed(tea, "{\"moisture\": 123456789.0000000001}")
                .refused(422, "invalid")
                .about("at.fields.moisture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nonsense\": 1, ", "{\"at\": {\"nonsense\": 1, \"time\"", "{\"Unit\": \"KGM\", "})
    void aMemberNobodyKnowsIsRefusedWhereverItIs(String beginning) {
        String form = purchase("2024-11-20T06:30:00+07:00");
        String with = beginning.contains("at")
                ? form.replace("{\"at\": {\"time\"", beginning)
                : beginning + form.strip().substring(1);

        api.post("/api/v1/events/purchase", with)
                .refused(400, "unknown-field")
                .about(
                        beginning.contains("at")
                                ? "at.nonsense"
                                : beginning.replaceAll("[^A-Za-z]*([A-Za-z]+).*", "$1"));
    }

    @Test
    void whatFollowsTheJsonIsRefused() {
        String form = purchase("2024-11-20T06:30:00+07:00");

        api.post("/api/v1/events/purchase", form + form).refused(400, "unreadable");
        api.post("/api/v1/events/purchase", form + "x").refused(400, "unreadable");
        api.post("/api/v1/events/purchase", form + "}").refused(400, "unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "1899-11-20T06:30, 422, Năm từ 1900 đến 2200",
        "2201-11-20T06:30, 422, Năm từ 1900 đến 2200",
        "1999-11-20T06:30, 422, Thời điểm không hợp lệ",
        "2024-11-20T06:30:00+18:00, 422, Múi giờ từ −14:00 đến +14:00",
        "2024-11-20, 400, Cần một thời điểm",
        "1732059000, 400, Cần một thời điểm"
    })
    void aFormObeysTheSameLimits(String time, int status, String sentence) {
        Forms.of(maker.person())
                .send(
                        "/console/record/new/purchase",
                        "at.time",
                        time,
                        "at.placeId",
                        maker.place().value() + "",
                        "name",
                        "Muối",
                        "supplier",
                        "Hộ A",
                        "supplierAddress",
                        "Huế",
                        "origin",
                        "Huế",
                        "quantity",
                        "10",
                        "unit",
                        "KGM")
                .refused(status)
                .says(sentence);
    }

    @Test
    void aDayOfAFormObeysThemToo() {
        Forms.of(maker.person())
                .send("/account/keys", "name", "máy", "scopes[]", "READ", "expiresAt", "9999-12-31")
                .refused(422)
                .says("Năm từ 1900 đến 2200");
    }

    private Api.Answer packed(long product, String fields) {
        String salt = api.post("/api/v1/events/purchase", purchase("2024-11-19T06:30:00+07:00"))
                .created()
                .text("$.made[0].lotId");
        return api.post("/api/v1/events/packing", """
                {"at": {"time": "2024-11-20T06:00:00+07:00", "placeId": %s, "fields": %s},
                 "inputs": [{"lotId": "%s", "quantity": 10, "unit": "KGM"}], "productId": %d, "packs": 10}
                """.formatted(maker.place().value(), fields, salt, product));
    }

    private String purchase(String time) {
        return """
                {"at": %s, "name": "Rau má tươi", "supplier": "Hộ A", "supplierAddress": "Huế", "origin": "Huế", "quantity": 10, "unit": "KGM"}
                """.formatted(at(time));
    }

    private String harvest(String crop, String time) {
        return """
                {"at": %s, "cropId": "%s", "quantity": 10, "unit": "KGM"}
                """.formatted(at(time), crop);
    }

    private String at(String time) {
        return "{\"time\": \"%s\", \"placeId\": %d}"
                .formatted(time, maker.place().value());
    }
}
