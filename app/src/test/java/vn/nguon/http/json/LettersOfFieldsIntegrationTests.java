package vn.nguon.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** The letters of whatever people type, by JSON and by form, field by field. */
@PlatformTest
class LettersOfFieldsIntegrationTests {

    private static final Map<String, String> BODIES = Map.of(
            "/api/v1/places", """
                    {"kind": "PLOT", "name": "Vườn name", "address": "Huế address", "plantingAreaCode": "VN plantingAreaCode"}
                    """,
            "/api/v1/products", """
                    {"name": {"vi": "Trà name.vi", "en": "Tea name.en"}, "brand": "B brand", "model": "M model",
                     "botanicalName": "H botanicalName", "origin": "Huế origin", "labelName": "T labelName",
                     "description": {"vi": "D description.vi"}, "warnings": {"vi": "W warnings.vi"},
                     "netContent": {"amount": 500, "unit": "GRM"}, "plan": "HERBS"}
                    """,
            "/api/v1/certificates", """
                    {"kind": "OTHER", "number": "N number", "issuer": "I issuer", "scope": "S scope", "goods": ["Trà"],
                     "validFrom": "2026-01-01"}
                    """,
            "/api/v1/api-keys", """
                    {"name": "K name", "scopes": ["READ"], "expiresAt": "2027-06-01T00:00:00Z", "password": "PASSWORD"}
                    """.replace("PASSWORD", Person.PASSWORD),
            "/api/v1/accounts", """
                    {"login": "LOGIN", "name": "Người name", "password": "bốn từ bất kỳ ghép lại", "roles": ["MEMBER"],
                     "organisation": ORGANISATION}
                    """);

    private final OrganisationId own;
    private final Person manager;
    private final Api api;
    private final People people;

    LettersOfFieldsIntegrationTests(People people) {
        this.people = people;
        this.own = people.organisation("HTX Chữ Cái " + UUID.randomUUID());
        this.manager = people.of(own, Role.MANAGER, Role.MEMBER);
        this.api = Api.of(manager);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/places, name, name",
        "/api/v1/places, address, line",
        "/api/v1/places, plantingAreaCode, line",
        "/api/v1/products, name.vi, name",
        "/api/v1/products, name.en, name",
        "/api/v1/products, labelName, name",
        "/api/v1/products, brand, name",
        "/api/v1/products, model, name",
        "/api/v1/products, botanicalName, line",
        "/api/v1/products, origin, line",
        "/api/v1/products, description.vi, prose",
        "/api/v1/products, warnings.vi, prose",
        "/api/v1/certificates, number, name",
        "/api/v1/certificates, issuer, name",
        "/api/v1/certificates, scope, prose",
        "/api/v1/api-keys, name, line",
        "/api/v1/accounts, name, name"
    })
    void aFieldTakesTheLettersThatFitIt(String route, String field, String kind) {
        for (String unseen : new String[] {"\\u202e", "\\u200b", "\\u0007", "\\ue001", "\\udfff"}) {
            refused(route, field, unseen + "x");
        }
        if (kind.equals("prose")) {
            sent(route, field, "\\nhai dòng \ud83d\udc69\u200d\ud83c\udf3e").created();
        } else {
            refused(route, field, "\\nx");
            refused(route, field, "\\tx");
            refused(route, field, "H\\u0422X");
        }
        if (kind.equals("name")) {
            refused(route, field, "\\u041d\\u0422\\u0425");
        } else {
            sent(route, field, " \\u041d\\u0422\\u0425").created();
        }
        sent(route, field, Normalizer.normalize(" Huệ trắng", Normalizer.Form.NFD))
                .created();
    }

    @Test
    void whatIsTypedInPartsOfLettersIsKeptComposed() {
        Api.Answer kept = sent("/api/v1/places", "name", Normalizer.normalize(" Huệ", Normalizer.Form.NFD));

        assertThat(kept.created().text("$.name")).isEqualTo("Vườn name Huệ");
    }

    @Test
    void aPasswordIsTakenAsItIsTyped() {
        String login = "chu-cai-" + UUID.randomUUID();
        String password = "\\u200dgia đình \\ud83d\\udc68\\u200d\\ud83d\\udc69 Ð\\u202e";
        api.post("/api/v1/accounts", """
                {"login": "%s", "name": "Chữ Cái", "password": "%s", "roles": ["MEMBER"], "organisation": %d}
                """.formatted(login, password, own.value()))
                .created();

        new Api(people.nobody())
                .post("/api/v1/sessions", """
                {"login": "%s", "password": "%s"}
                """.formatted(login, password))
                .created();
    }

    @Test
    void aFormIsHeldToTheSame() {
        Forms desk = Forms.of(manager);

        desk.send("/console/places/new", "kind", "PLOT", "name", "Vườn\u202e 1", "address", "Huế")
                .refused(422)
                .says("Sau «Vườn» có ký tự không nhìn thấy được (U+202E)");
        desk.send("/console/places/new", "kind", "PLOT", "name", "Vườn\n1", "address", "Huế")
                .refused(422)
                .says("Mục này chỉ có một dòng");
    }

    @Test
    void aConsumersDoubtTakesLinesAndEmojiAndNothingUnseen() {
        assertThat(doubt("Gói này\nlạ quá \ud83d\ude21\u200d\ud83d\udca8 ❤️")).isEqualTo(201);
        assertThat(doubt("Gói này\u202e lạ")).isEqualTo(422);
    }

    private int doubt(String text) {
        return people.nobody()
                .post()
                .uri("/S/0123456789ABCDEFGHJK/doubt")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.APPLICATION_JSON)
                .header("Sec-Fetch-Site", "same-origin")
                .bodyValue("text=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    private void refused(String route, String field, String written) {
        sent(route, field, written).refused(422, "invalid").about(field);
    }

    private Api.Answer sent(String route, String field, String written) {
        String last = " " + field + "\"";
        return api.post(
                route,
                BODIES.get(route)
                        .replace("LOGIN", "chu-cai-" + UUID.randomUUID())
                        .replace("ORGANISATION", String.valueOf(own.value()))
                        .replace("N number", "N " + UUID.randomUUID() + " number")
                        .replace(last, " " + field + written + "\""));
    }
}
