package vn.nguon.trace.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.event;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.language.VietnamTime;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** What was recorded late says so wherever it is read, and what was recorded in time does not. */
@PlatformTest
class LateIsSaidIntegrationTests {

    private final People people;
    private final Maker ours;
    private final String bought;
    private final String purchase;
    private final String packed;
    private final String packing;
    private final String code;
    private final String today = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(VietnamTime.ZONE));

    /** Bought 20 days ago and packed today, both recorded now. */
    LateIsSaidIntegrationTests(ApplicationContext platform) {
        this.people = platform.getBean(People.class);
        this.ours = Chains.in(platform).cooperative("HTX Nhớ lại");
        var raw = recorded(
                ours,
                "purchase",
                20,
                "{\"at\": %s, \"name\": \"Atiso tươi\", \"supplier\": \"Hộ ông Ba\", \"supplierAddress\": \"A Lưới, Huế\","
                        + " \"quantity\": 50, \"unit\": \"KGM\"}");
        this.bought = lot(raw);
        this.purchase = event(raw);
        Rolls rolls = new Rolls(platform);
        var product = rolls.product(ours.organisation(), null);
        var pack = recorded(
                ours,
                "packing",
                0,
                "{\"at\": %s, \"inputs\": [{\"lotId\": \"" + bought
                        + "\", \"quantity\": 10, \"unit\": \"KGM\"}], \"productId\": " + product.value()
                        + ", \"packs\": 50}");
        this.packed = lot(pack);
        this.packing = event(pack);
        Person manager = people.manager(ours.organisation());
        StampOrder.Issued order = rolls.issued(manager, product, 10);
        rolls.activated(manager, Rolls.part(order, 0, 10), new LotId(UUID.fromString(packed)));
        this.code = rolls.code(order, order.issue().numbers().first()).toString();
    }

    @Test
    void toBuyersOnThePage() {
        String page = read("/S/" + code, MediaType.TEXT_HTML);

        assertThat(page).containsOnlyOnce("<span class=\"late\">ghi ngày " + today + "</span>");
        assertThat(page.indexOf("ghi ngày ")).isLessThan(page.indexOf("Đóng gói</h3>"));
    }

    @Test
    void toPrograms() {
        String answer = read("/S/" + code, MediaType.APPLICATION_JSON);

        assertThat(JsonPath.<List<String>>read(answer, "$.story.stages[*].recordedOn"))
                .containsExactly(LocalDate.now(VietnamTime.ZONE).toString());
        assertThat(JsonPath.<List<String>>read(answer, "$.story.stages[?(@.recordedOn)].stage"))
                .containsExactly("RAW_MATERIAL");
        Api api = Api.of(ours.person());
        assertThat(api.get("/api/v1/events/" + purchase).ok().text("$.late")).isEqualTo("true");
        assertThat(api.get("/api/v1/events/" + packing).ok().text("$.late")).isEqualTo("false");
    }

    @Test
    void onTheDeskOfWhoRecordedIt() {
        assertThat(page(ours.person(), "/console/lots/" + bought))
                .contains("<span class=\"tag amber\">ghi ngày " + today + "</span>");
        assertThat(page(ours.person(), "/console/records")).containsOnlyOnce("<b>ghi ngày " + today + "</b>");
        assertThat(page(ours.person(), "/console/records/" + purchase)).contains("ghi muộn");
        assertThat(page(ours.person(), "/console/records/" + packing)).doesNotContain("ghi muộn");
        assertThat(lines(page(ours.person(), "/console/records?format=csv"), ",có,"))
                .containsExactly("Nguyên liệu");
    }

    @Test
    void toTheInspectorOnPagesAndInTheReport() throws IOException {
        Person inspector = people.inspector();
        String lot = "/inspect/lots/" + packed;

        assertThat(page(inspector, lot)).containsOnlyOnce("<span class=\"tag amber\">ghi muộn</span>");
        assertThat(lines(page(inspector, lot + "/records?format=csv"), ",có,")).containsExactly("Nguyên liệu");
        assertThat(pdf(inspector, lot + "/report"))
                .containsOnlyOnce("GHI MUỘN, lúc ")
                .containsPattern("Ghi lúc \\d\\d:\\d\\d, " + today);
    }

    /** The stages of the lines of a file that have that within. */
    private static List<String> lines(String csv, String within) {
        return csv.lines()
                .filter(line -> line.contains(within))
                .map(line -> line.contains("Nguyên liệu") ? "Nguyên liệu" : line)
                .toList();
    }

    private String read(String path, MediaType type) {
        return body(people.nobody().get().uri(path), type);
    }

    private static String page(Person person, String path) {
        return body(person.http().get().uri(path), MediaType.TEXT_HTML);
    }

    private static String body(RequestHeadersSpec<?> request, MediaType type) {
        byte[] body = request.header(HttpHeaders.ACCEPT, type.toString())
                .header(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private static String pdf(Person inspector, String path) throws IOException {
        byte[] body = inspector
                .http()
                .post()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                .body(BodyInserters.fromFormData("once", UUID.randomUUID().toString()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        try (PDDocument document = Loader.loadPDF(Objects.requireNonNull(body))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
