package vn.nguon.stamp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.identity.OrganisationId;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;

@PlatformTest
class StampStoryIntegrationTests {

    private final Rolls rolls;
    private final OrganisationId cooperative;
    private final Person member;
    private final Person authority;
    private final OrganisationId press;
    private final Person printer;

    StampStoryIntegrationTests(ApplicationContext platform, People people) {
        this.rolls = new Rolls(platform);
        this.cooperative = people.organisation("HTX Phong Điền");
        this.member = people.member(cooperative);
        this.authority = people.authority();
        this.press = people.organisation("PRINT_HOUSE", "Nhà in Thuận Phát");
        this.printer = people.printHouse(press);
    }

    @Test
    void fromAnOrderToStampsOnGoods() throws Exception {
        ProductId tea = rolls.product(cooperative, null);

        // The cooperative orders, the authority approves and names the print house, the cooperative has them issued.
        JsonNode order = post(
                member,
                "/api/v1/stamp-orders",
                Map.of("productId", tea.value(), "quantity", 1000, "purpose", "vụ mới"),
                201);
        String path = "/api/v1/stamp-orders/" + order.get("id").asLong();
        assertThat(order.get("status").asString()).isEqualTo("REQUESTED");
        JsonNode approved =
                post(authority, path + "/decisions", Map.of("approved", true, "printHouseId", press.value()), 200);
        assertThat(approved.get("status").asString()).isEqualTo("APPROVED");
        JsonNode issued = post(member, path + "/issue", Map.of(), 200);
        assertThat(issued.get("status").asString()).isEqualTo("ISSUED");
        assertThat(issued.get("stamps").get("left").asLong()).isEqualTo(1000);
        String first = issued.get("firstSerial").asString();
        String last = issued.get("lastSerial").asString();

        // The print house takes the codes.
        List<String> lines = csv(printer, path + "/codes");
        assertThat(lines).hasSize(1001).first().isEqualTo("serial,code,url");
        assertThat(lines.get(1)).startsWith(first + ",");
        assertThat(lines.get(1000)).startsWith(last + ",");

        // It takes labels of some of them, and each decodes to the URL in the list of codes.
        List<String> urls = decoded(bytes(printer, path + "/labels.pdf?to=" + serial(lines, 30)));
        assertThat(urls)
                .hasSize(30)
                .containsExactlyInAnyOrderElementsOf(lines.subList(1, 31).stream()
                        .map(StampStoryIntegrationTests::url)
                        .toList());
        assertThat(get(member, path).get("stamps").get("printed").asLong()).isEqualTo(1000);

        // Before the print house has handed them over nobody puts them on goods.
        LotId lot = rolls.lot(member, tea, 1000);
        assertThat(post(member, "/api/v1/activations", Map.of("first", first, "last", last, "lotId", lot.value()), 409)
                        .get("type")
                        .asString())
                .isEqualTo("urn:nguon:problem:stamps-not-delivered");
        post(printer, path + "/deliveries", Map.of("first", first, "last", last, "receiver", "Chị Lan"), 201);

        // The cooperative activates the first half by serials, and a few more by scanning.
        JsonNode roll = post(
                member,
                "/api/v1/activations",
                Map.of("first", first, "last", serial(lines, 500), "lotId", lot.value()),
                201);
        assertThat(roll.get("stamps").asLong()).isEqualTo(500);
        JsonNode scanned = post(
                member,
                "/api/v1/activations",
                Map.of(
                        "codes",
                                Stream.of(600, 601, 700)
                                        .map(i -> url(lines.get(i)))
                                        .toList(),
                        "lotId", lot.value()),
                201);
        assertThat(scanned.get("rangeCount").asInt()).isEqualTo(2);

        // One of them was a mistake, and some stamps were torn.
        JsonNode withdrawn = post(
                member,
                "/api/v1/activations/" + scanned.get("id").asString() + "/withdrawal",
                Map.of("reason", "quét nhầm"),
                200);
        assertThat(withdrawn.get("withdrawReason").asString()).isEqualTo("quét nhầm");
        post(
                member,
                "/api/v1/voidings",
                Map.of("first", serial(lines, 491), "last", serial(lines, 510), "cause", "SPOILED", "reason", "rách"),
                201);

        // The order's bar shows it all.
        JsonNode stamps = get(member, path).get("stamps");
        assertThat(stamps.get("activated").asLong()).isEqualTo(490);
        assertThat(stamps.get("voided").asLong()).isEqualTo(20);
        assertThat(stamps.get("left").asLong()).isEqualTo(490);
        assertThat(get(member, "/api/v1/activations?lotId=" + lot.value()).get("items"))
                .hasSize(2);
        assertThat(get(printer, "/api/v1/voidings?orderId=" + order.get("id").asLong())
                        .get("items"))
                .hasSize(1);
        assertThat(get(member, "/api/v1/stamps/" + serial(lines, 495))
                        .get("state")
                        .asString())
                .isEqualTo("VOIDED");
        assertThat(get(member, "/api/v1/stamps/" + lines.get(1).substring(14, 34))
                        .get("activation")
                        .get("lotId")
                        .asString())
                .isEqualTo(lot.value().toString());

        // Everything is in the record.
        assertThat(rolls.acts("order:" + order.get("id").asLong()))
                .containsExactlyInAnyOrder(
                        "stamps-ordered",
                        "order-approved",
                        "stamps-issued",
                        "codes-downloaded",
                        "codes-downloaded",
                        "stamps-delivered",
                        "stamps-activated",
                        "stamps-activated",
                        "activation-withdrawn",
                        "stamps-voided");
    }

    @Test
    void aStreamOfCodesGoesOnWhereItBroke() {
        var order = rolls.issued(member, 1000);
        String path = "/api/v1/stamp-orders/" + order.id() + "/codes";
        List<String> whole = csv(member, path);

        List<String> begun = csv(member, path + "?to=" + serial(whole, 400));
        List<String> rest = csv(member, path + "?header=false&from=" + serial(whole, 401));

        assertThat(Stream.concat(begun.stream(), rest.stream())).containsExactlyElementsOf(whole);
    }

    @Test
    void voidedStampsAreNeitherListedNorPrinted() throws Exception {
        var order = rolls.issued(member, 1000);
        String path = "/api/v1/stamp-orders/" + order.id();
        List<String> before = csv(member, path + "/codes?from=" + serial(order, 500));
        voided(order, 0, 2);
        voided(order, 398, 401);
        voided(order, 995, 999);

        List<String> whole = csv(member, path + "/codes");
        List<String> begun = csv(member, path + "/codes?to=" + serial(order, 399));
        List<String> rest = csv(member, path + "/codes?header=false&from=" + serial(order, 400));

        assertThat(whole).hasSize(1 + 988).noneMatch(line -> line.startsWith(serial(order, 1) + ","));
        assertThat(whole.get(1)).startsWith(serial(order, 3) + ",");
        assertThat(whole.get(whole.size() - 1)).startsWith(serial(order, 994) + ",");
        assertThat(Stream.concat(begun.stream(), rest.stream())).containsExactlyElementsOf(whole);
        assertThat(csv(member, path + "/codes?header=false&from=" + serial(order, 996)))
                .isEmpty();
        assertThat(decoded(bytes(member, path + "/labels.pdf?to=" + serial(order, 5))))
                .containsExactlyInAnyOrder(url(whole.get(1)), url(whole.get(2)), url(whole.get(3)));
        var refused = member.http().post().uri(path + "/labels.pdf?to=" + serial(order, 2));
        assertThat(json(refused, 422).get("field").asString()).isEqualTo("from");
        // What was printed before it was voided is printed all the same.
        assertThat(before).hasSize(501);
        assertThat(get(member, path).get("stamps").get("printed").asLong()).isEqualTo(1000 - 3 - 4);
    }

    @Test
    void linesOfJsonSayTheSameAsCsv() {
        var order = rolls.issued(member, 700);
        String path = "/api/v1/stamp-orders/" + order.id() + "/codes";

        String body = new String(
                Objects.requireNonNull(member.http()
                        .post()
                        .uri(path)
                        .accept(MediaType.APPLICATION_NDJSON)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentTypeCompatibleWith(MediaType.APPLICATION_NDJSON)
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);

        List<String> asCsv = body.lines()
                .map(line -> new JsonMapper().readTree(line))
                .map(line -> line.get("serial").asString() + ","
                        + line.get("code").asString() + "," + line.get("url").asString())
                .toList();
        assertThat(asCsv).containsExactlyElementsOf(csv(member, path).subList(1, 701));
    }

    @Test
    void aProductWithAGtinGetsDigitalLinks() {
        ProductId product = rolls.product(cooperative, "09521232224237");
        var order = rolls.issued(member, product, 5);

        List<String> lines = csv(member, "/api/v1/stamp-orders/" + order.id() + "/codes");

        assertThat(lines.get(1)).containsPattern(",[A-Z0-9]{20},HTTP.*/01/09521232224237/21/[A-Z0-9]{20}$");
    }

    @Test
    void theSameKeyActivatesOnce() {
        var order = rolls.issued(member, 10);
        LotId lot = rolls.lot(member, 10);
        String key = UUID.randomUUID().toString();
        Map<String, Object> request =
                Map.of("first", StampSerial.of(order.issue().numbers().first()).toString(), "lotId", lot.value());

        byte[] once = activate(key, request);
        byte[] again = activate(key, request);

        assertThat(new String(again, StandardCharsets.UTF_8)).isEqualTo(new String(once, StandardCharsets.UTF_8));
        assertThat(rolls.activatedOn(lot)).isEqualTo(1);
    }

    private byte[] activate(String key, Map<String, Object> request) {
        return Objects.requireNonNull(member.http()
                .post()
                .uri("/api/v1/activations")
                .header("Idempotency-Key", key)
                .bodyValue(request)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private static JsonNode post(Person person, String path, Object body, int status) {
        return json(person.http().post().uri(path).bodyValue(body), status);
    }

    private static JsonNode get(Person person, String path) {
        return json(person.http().get().uri(path), 200);
    }

    private static JsonNode json(WebTestClient.RequestHeadersSpec<?> request, int status) {
        byte[] body = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new JsonMapper().readTree(Objects.requireNonNull(body));
    }

    private static List<String> csv(Person person, String path) {
        return new String(bytes(person, path), StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }

    private static byte[] bytes(Person person, String path) {
        return Objects.requireNonNullElse(
                person.http()
                        .mutate()
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
                        .build()
                        .post()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals("Cache-Control", "no-store")
                        .expectBody()
                        .returnResult()
                        .getResponseBody(),
                new byte[0]);
    }

    private static String url(String line) {
        return line.substring(line.lastIndexOf(',') + 1);
    }

    private void voided(StampOrder.Issued order, int first, int last) {
        post(
                member,
                "/api/v1/voidings",
                Map.of(
                        "first",
                        serial(order, first),
                        "last",
                        serial(order, last),
                        "cause",
                        "SPOILED",
                        "reason",
                        "rách"),
                201);
    }

    private static String serial(StampOrder.Issued order, int stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }

    private static String serial(List<String> lines, int stamp) {
        return lines.get(stamp).substring(0, 13);
    }

    private static List<String> decoded(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            Stream.Builder<String> urls = Stream.builder();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                CodeDecoder.decodeAll(renderer.renderImageWithDPI(page, 200)).forEach(urls);
            }
            return urls.build().toList();
        }
    }
}
