package vn.nguon.stamp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import vn.nguon.identity.OrganisationId;
import vn.nguon.labels.layout.Layouts;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** Names as long as may be registered, and letters that no label bears. */
@PlatformTest
class LabelNamesIntegrationTests {

    private static final String PHU_MAU = "Hợp tác xã Sản xuất, kinh doanh và dịch vụ nông nghiệp tổng hợp Phú Mậu";
    private static final String TEA = """
            {"name": {"vi": "%s", "en": "%s"}, "origin": "Huế", "netContent": {"amount": 100, "unit": "GRM"},
             "plan": "HERBS"}
            """;

    private final People people;
    private final Rolls rolls;
    private final DatabaseClient database;

    LabelNamesIntegrationTests(ApplicationContext platform, People people, DatabaseClient database) {
        this.people = people;
        this.rolls = new Rolls(platform);
        this.database = database;
    }

    @Test
    void everyNameThatCanBeRegisteredIsPrintedOnEveryLayout() throws IOException {
        String endless = "Trà " + "ưỡng".repeat(49);
        String wordy = "Trà túi lọc atiso đỏ và gừng sấy lạnh "
                .repeat(6)
                .substring(0, 200)
                .strip();
        for (List<String> names : List.of(
                List.of(PHU_MAU, "Trà atiso đỏ"),
                List.of(PHU_MAU.repeat(3).substring(0, 200).strip(), wordy),
                List.of("Nghiêng".repeat(29).substring(0, 200), endless))) {
            Person member = people.member(people.organisation(names.get(0)));
            String order = order(member, names.get(1));
            for (String layout : Layouts.names()) {
                String text = printed(member, order, layout);
                assertThat(text).as("%s on %s", names, layout).contains("000").doesNotContain("\ufffd");
                if (!layout.matches("roll-2.x2.")) {
                    assertThat(text).contains(names.get(1).substring(0, 3));
                }
            }
        }
    }

    @Test
    void anOrganisationIsShortenedAsPeopleDo() throws IOException {
        Person member = people.member(people.organisation(PHU_MAU));
        String order = order(member, "Trà atiso đỏ");

        assertThat(printed(member, order, "a4-24").replaceAll("\\s+", " "))
                .contains("Trà atiso đỏ")
                .contains("HTX SX, kinh doanh & dịch vụ nông nghiệp tổng hợp Phú Mậu");
    }

    @ParameterizedTest
    @CsvSource({"vi, Không in được theo mẫu, không in được", "en, Cannot be printed with this layout, cannot be printed"
    })
    void aNameFromBeforeThatCannotBePrintedIsRefusedWholeInTheReadersLanguage(
            String lang, String start, String middle) {
        Person member = people.member(people.organisation("HTX 茶"));
        String order = order(member, "Trà atiso đỏ");

        String detail = String.valueOf(member.http()
                .post()
                .uri(order + "/labels.pdf?lang=" + lang)
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());

        assertThat(detail).contains(start, middle, "茶", "(U+8336)");
        assertThat(detail.contains("the typeface")).isEqualTo(lang.equals("en"));
    }

    @ParameterizedTest
    @CsvSource({
        "Trà 🍵, Tea, name.vi, 🍵 (U+1F375)",
        "Trà, 茶 tea, name.en, 茶 (U+8336)",
        "Trà ชา, Tea, name.vi, ช (U+0E0A)"
    })
    void aLetterThatNoLabelBearsIsRefusedWhenItIsTyped(String vi, String en, String field, String letter) {
        Person member = people.member(people.organisation("HTX Phong Điền"));

        post(member.http(), "/api/v1/products", TEA.formatted(vi, en))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo(field)
                .jsonPath("$.detail")
                .isEqualTo("Ký tự «" + letter + "» không in được lên tem. Hãy bỏ hoặc thay bằng chữ.");
    }

    @Test
    void anOrganisationCannotJoinUnderANameThatNoLabelBears() {
        post(people.nobody(), "/api/v1/registrations", """
                {"organisation": {"kind": "COOPERATIVE", "name": "HTX 茶", "address": "Phong Điền, Huế"},
                 "manager": {"login": "ql-%s", "name": "Quản lý", "password": "correct horse of the tests"}}
                """.formatted(UUID.randomUUID()))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("organisation.name");
    }

    @Test
    void marksWrittenApartAndSpacesOfWordProcessorsAreTaken() {
        Person member = people.member(people.organisation("HTX Phong Điền"));

        post(
                        member.http(),
                        "/api/v1/products",
                        TEA.formatted("Tra\u0300 gừng\u00a0hộp\u00ad Ơ\u0306 – 50 % “ngon” ½ ₫", "Tea"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void anOrganisationChoosesItsShortNameOfTheWordsOfItsName() throws IOException {
        OrganisationId phuMau = people.organisation(PHU_MAU);
        Person manager = people.manager(phuMau);

        edit(manager, phuMau, 1, "HTX Phú Mậu")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.labelName")
                .isEqualTo("HTX Phú Mậu");
        edit(manager, phuMau, 2, "HTX Phú Lộc")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("labelName")
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:authority-changes-this");
        edit(manager, phuMau, 2, "x".repeat(41)).expectStatus().isEqualTo(422);

        Person member = people.member(phuMau);
        assertThat(printed(member, order(member, "Trà"), "a4-65"))
                .contains("HTX Phú Mậu")
                .doesNotContain("HTX SX");
        edit(manager, phuMau, 2, "").expectStatus().isOk();
    }

    @Test
    void aProductsShortNameIsExaminedUnlessItIsDrawnFromItsName() throws IOException {
        OrganisationId own = people.organisation("HTX Phong Điền");
        Person member = people.member(own);
        String tea = TEA.formatted("Trà túi lọc atiso đỏ và gừng sấy lạnh Phong Điền", "Tea");
        String path = "/api/v1/products/"
                + body(post(member.http(), "/api/v1/products", tea)
                                .expectStatus()
                                .isCreated())
                        .get("id")
                        .asLong();
        post(people.authority().http(), path + "/decisions", "{\"verdict\": \"ADMIT\"}")
                .expectStatus()
                .isOk();

        assertThat(status(put(member.http(), path + "?version=2", labelled(tea, "Trà atiso đỏ & gừng"))))
                .isEqualTo("ADMITTED");
        assertThat(status(put(member.http(), path + "?version=3", labelled(tea, "Trà thần dược"))))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void aManagerChoosesTheShortNameByAFormAndIsToldBesideTheFieldWhatIsWrong() {
        OrganisationId phuMau = people.organisation(PHU_MAU);
        Person manager = people.manager(phuMau);

        form(manager, "/console/organisation?version=1", "HTX Phú Mậu 🌾")
                .expectStatus()
                .isEqualTo(422);
        form(manager, "/console/organisation?version=1", "HTX Phú Mậu")
                .expectStatus()
                .isEqualTo(303);

        String page = String.valueOf(manager.http()
                .get()
                .uri("/console/organisation")
                .header("Accept", "text/html")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(page).contains("Tên ngắn trên tem", "value=\"HTX Phú Mậu\"");
    }

    private static WebTestClient.ResponseSpec form(Person manager, String path, String labelName) {
        return manager.http()
                .post()
                .uri(path)
                .header("Accept", "text/html")
                .body(BodyInserters.fromFormData("kind", "COOPERATIVE")
                        .with("name", PHU_MAU)
                        .with("labelName", labelName)
                        .with("address", "Phong Điền, Huế"))
                .exchange();
    }

    private static String labelled(String product, String name) {
        return product.replaceFirst("\\{", "{\"labelName\": \"" + name + "\", ");
    }

    private static String status(WebTestClient.ResponseSpec answer) {
        return body(answer.expectStatus().isOk()).at("/standing/status").asString();
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    private static WebTestClient.ResponseSpec edit(Person manager, OrganisationId id, int version, String labelName) {
        return put(manager.http(), "/api/v1/organisations/" + id.value() + "?version=" + version, """
                {"kind": "COOPERATIVE", "name": "%s", "labelName": "%s", "address": "Phong Điền, Huế"}
                """.formatted(
                        PHU_MAU, labelName));
    }

    private static WebTestClient.ResponseSpec put(WebTestClient http, String path, String json) {
        return http.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    /** Issued stamps for an admitted product of that name. */
    private String order(Person member, String product) {
        ProductId id = rolls.product(member.actor().ownOrganisation(), null);
        database.sql("update product set name_vi = :name where id = :id")
                .bind("name", product)
                .bind("id", id.value())
                .then()
                .block();
        return "/api/v1/stamp-orders/" + rolls.issued(member, id, 3).id();
    }

    private static String printed(Person member, String order, String layout) throws IOException {
        byte[] pdf = Objects.requireNonNull(member.http()
                .post()
                .uri(order + "/labels.pdf?layout=" + layout)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static WebTestClient.ResponseSpec post(WebTestClient http, String path, String json) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }
}
