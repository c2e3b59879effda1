package vn.nguon.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;

/**
 * What every route of the API must refuse, tried on all that there are. A new one is tried by itself; if it names a
 * thing or takes a body that nobody told these tests of, they fail until somebody does. That nobody gets in without
 * signing in is tried beside the doors ({@code SecurityRoutesIntegrationTests}).
 */
@PlatformTest
class EveryRouteIntegrationTests {

    private static final String SECRET = "Bí mật của HTX";

    /** What a route that names a thing is sent, so that nothing but whose thing it is can be in its way. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry(
                    "PUT /api/v1/accounts/{id}",
                    "{\"name\": \"Kẻ lạ\", \"roles\": [\"MEMBER\"], \"language\": \"vi\"}"),
            Map.entry("POST /api/v1/activations/{id}/withdrawal", "{\"reason\": \"dán nhầm lô\"}"),
            Map.entry("POST /api/v1/alerts/{id}/settle", finding()),
            Map.entry("POST /api/v1/chain-alerts/{id}/settle", finding()),
            Map.entry("POST /api/v1/doubts/{id}/settle", finding()),
            Map.entry("POST /api/v1/doubts/{id}/erase", "{\"reason\": \"Được yêu cầu xoá\"}"),
            Map.entry("PUT /api/v1/certificates/{id}", """
                    {"kind": "VIETGAP", "number": "VG-1", "issuer": "Kẻ lạ", "scope": "Trà", "goods": ["Trà"], "validFrom": "2026-01-01"}"""),
            Map.entry("POST /api/v1/certificates/{id}/withdrawal", "{\"reason\": \"ghi nhầm số\"}"),
            Map.entry("POST /api/v1/events/{id}/error", """
                    {"reason": "did_not_occur", "explanation": "ghi nhầm"}"""),
            Map.entry("POST /api/v1/alerts/{id}/entries", "{\"kind\": \"NOTE\", \"text\": \"Đã gửi mẫu\"}"),
            Map.entry("POST /api/v1/doubts/{id}/entries", "{\"kind\": \"NOTE\", \"text\": \"Đã gửi mẫu\"}"),
            Map.entry("POST /api/v1/lots/{id}/descendants/freeze", "{\"reason\": \"chờ kiểm tra\"}"),
            Map.entry("POST /api/v1/lots/{id}/descendants/release", "{\"reason\": \"đã kiểm tra\"}"),
            Map.entry("POST /api/v1/lots/{id}/freeze", "{\"reason\": \"chờ kiểm tra\"}"),
            Map.entry("POST /api/v1/lots/{id}/release", "{\"reason\": \"đã kiểm tra\"}"),
            Map.entry("PUT /api/v1/organisations/{id}", """
                    {"kind": "COOPERATIVE", "name": "Kẻ lạ", "address": "Huế"}"""),
            Map.entry("POST /api/v1/organisations/{id}/decisions", decision()),
            Map.entry("PUT /api/v1/places/{id}", "{\"kind\": \"PLOT\", \"name\": \"Kẻ lạ\", \"address\": \"Huế\"}"),
            Map.entry("PUT /api/v1/households/{id}", "{\"name\": \"Kẻ lạ\", \"commune\": \"Huế\"}"),
            Map.entry("POST /api/v1/passed-on/{id}/replies", "{\"text\": \"Kẻ lạ\"}"),
            Map.entry("POST /api/v1/print-jobs/{id}/cancel", "{\"reason\": \"thôi không in\"}"),
            Map.entry("POST /api/v1/print-runs/{id}/reports", "{\"printed\": [{\"first\": \"0000000000017\"}]}"),
            Map.entry("PUT /api/v1/products/{id}", """
                    {"name": {"vi": "Kẻ lạ", "en": ""}, "netContent": {"amount": 1, "unit": "KGM"}, "stagePlan":
                     {"stages": [{"stage": "PACKING", "required": true, "fields": []}]}}"""),
            Map.entry("POST /api/v1/products/{id}/decisions", decision()),
            Map.entry("POST /api/v1/products/{id}/retirement", "{\"reason\": \"không làm nữa\"}"),
            Map.entry("POST /api/v1/recalls/{id}/close", "{\"reason\": \"đã thu về đủ\"}"),
            Map.entry("POST /api/v1/stamp-freezes/{id}/release", "{\"reason\": \"đã kiểm tra\"}"),
            Map.entry("POST /api/v1/stamp-orders/{id}/decisions", "{\"approved\": true}"),
            Map.entry("POST /api/v1/stamp-orders/{id}/deliveries", """
                    {"first": "0000000000017", "receiver": "Kẻ lạ"}"""),
            Map.entry("POST /api/v1/stamp-orders/{id}/print-house", "{\"printHouseId\": 1}"),
            Map.entry("PUT /api/v1/stage-plans/{code}", """
                    {"version": 0, "name": {"vi": "Kẻ lạ", "en": "A stranger's"}, "plan":
                     {"stages": [{"stage": "PACKING", "required": true, "fields": []}]}}"""));

    /** Routes that name things which are everybody's to read, or which nobody but the authority writes. */
    private static final List<String> EVERYBODYS =
            List.of("GET /api/v1/stage-plans/{code}", "GET /api/v1/public/reports/{reference}");

    /** Routes by which the authority adds a thing under the name it chooses. */
    private static final List<String> ADDED_BY_NAME = List.of("PUT /api/v1/stage-plans/{code}");

    private final People people;
    private final List<Route> routes;
    private final Map<String, String> things;
    private final Person owner;
    private final Person stranger;

    EveryRouteIntegrationTests(
            ApplicationContext platform,
            People people,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.people = people;
        this.routes = Route.all(mappings);
        this.stranger = people.manager(people.organisation("HTX Kẻ lạ"));
        TeaChain chain = Chains.in(platform).aTeaChain();
        this.owner = people.manager(chain.packer().organisation());
        this.things = things(platform, chain);
    }

    @Test
    void theRoutesAreFoundAtAll() {
        assertThat(routes)
                .hasSizeGreaterThan(60)
                .map(Route::toString)
                .contains("POST /api/v1/activations/{id}/withdrawal");
    }

    @TestFactory
    Stream<DynamicTest> anotherOrganisationNeitherSeesNorTouches() {
        return naming().map(route -> dynamicTest(route.toString(), () -> {
            Answer answer = send(stranger.http(), route, known(route), body(route));

            assertThat(answer.status()).as(answer.body()).isIn(401, 403, 404);
            assertThat(answer.body()).doesNotContain(SECRET);
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotExistIsNotThere() {
        List<Person> askers = List.of(owner, people.authority(), people.inspector());
        return naming().filter(route -> !ADDED_BY_NAME.contains(route.toString()))
                .flatMap(route -> askers.stream()
                        .map(person -> dynamicTest(route + " by " + person.login(), () -> {
                            String id = madeUp(known(route));
                            Answer answer = send(person.http(), route, id, body(route));

                            assertThat(answer.status()).as(answer.body()).isIn(401, 403, 404, 422);
                            assertThat(answer.status() == 422 && !route.writes())
                                    .isFalse();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoIdIsRefused() {
        return naming().flatMap(route -> Stream.of(
                        "x", "-1", "0", "99999999999999999999", "%27%20or%201=1--", "%F0%9F%8D%8A")
                .map(id -> dynamicTest(route + " of " + id, () -> {
                    Answer answer = send(owner.http(), route, id, body(route));

                    assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
                })));
    }

    @TestFactory
    Stream<DynamicTest> rubbishIsRefusedByWhoeverReadsABody() {
        Person authority = people.authority();
        return taking().flatMap(route -> Stream.of(route.isTheAuthoritys() ? authority : owner)
                .flatMap(person -> rubbish(route)
                        .map(body -> dynamicTest(
                                route + " by " + person.login() + ": " + body.substring(0, Math.min(40, body.length())),
                                () -> {
                                    Answer answer = send(person.http(), route, idFor(route), body);

                                    assertThat(answer.status())
                                            .as(answer.body())
                                            .isBetween(400, 499);
                                    assertThat(answer.type()).startsWith("application/problem+json");
                                }))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTooLargeOrNoJsonIsRefusedEarly() {
        String large = "{\"name\": \"" + "x".repeat(10_000_000) + "\"}";
        return taking().flatMap(route -> Stream.of(
                dynamicTest(route + ", 10 MB", () -> {
                    Answer answer = send(owner.http(), route, idFor(route), large);
                    assertThat(answer.status()).as(answer.body()).isIn(401, 403, 413);
                }),
                dynamicTest(route + ", as text", () -> {
                    Answer answer = new Answer(owner.http()
                            .method(route.method())
                            .uri(address(route, idFor(route)))
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .contentType(MediaType.TEXT_PLAIN)
                            .bodyValue("{}")
                            .exchange()
                            .expectBody()
                            .returnResult());
                    assertThat(answer.status()).as(answer.body()).isIn(401, 403, 415);
                })));
    }

    @TestFactory
    Stream<DynamicTest> rubbishInTheQueryIsRefusedOrOverlooked() {
        return routes.stream()
                .filter(route -> !route.writes())
                .flatMap(route -> Stream.of(
                                "limit=abc",
                                "limit=-5",
                                "cursor=%00",
                                "cursor=x!",
                                "status=RUBBISH",
                                "state=%27",
                                "organisationId=x",
                                "orderId=x",
                                "lotId=x",
                                "q=%25%27",
                                "direction=up",
                                "number=x",
                                "from=x",
                                "to=%00",
                                "subject=%00")
                        .map(query -> dynamicTest(route + "?" + query, () -> {
                            Answer answer = new Answer(owner.http()
                                    .get()
                                    .uri(URI.create(people.address() + route.of(idFor(route)) + "?" + query))
                                    .exchange()
                                    .expectBody()
                                    .returnResult());

                            assertThat(answer.status()).as(answer.body()).isLessThan(500);
                        })));
    }

    private Stream<Route> naming() {
        return routes.stream().filter(Route::namesAThing).filter(route -> !EVERYBODYS.contains(route.toString()));
    }

    private Stream<Route> taking() {
        return routes.stream().filter(route -> route.body() != null);
    }

    /** Bodies that no route takes: not JSON, another shape, a stranger field, each field of a wrong kind. */
    private static Stream<String> rubbish(Route route) {
        List<String> bodies = new ArrayList<>(List.of(
                "",
                "rubbish",
                "[]",
                "\"text\"",
                "7",
                "null",
                "{",
                "{\"noSuchField\": 1}",
                "[".repeat(5000),
                "{\"a\":".repeat(2000) + "1" + "}".repeat(2000)));
        route.members().forEach(member -> {
            bodies.add("{\"" + member + "\": {\"noSuchField\": [1]}}");
            bodies.add("{\"" + member + "\": [[[{}]]]}");
        });
        return bodies.stream();
    }

    private String known(Route route) {
        return Objects.requireNonNull(
                things.get(route.things()), () -> "Tell EveryRouteIntegrationTests of a thing for " + route);
    }

    private String idFor(Route route) {
        return route.namesAThing() && !EVERYBODYS.contains(route.toString()) ? known(route) : "HERBS";
    }

    private static String body(Route route) {
        if (route.body() == null) {
            return "";
        }
        return Objects.requireNonNull(
                BODIES.get(route.toString()), () -> "Tell EveryRouteIntegrationTests of a body for " + route);
    }

    /** Of the same form, and nobody's. */
    private static String madeUp(String id) {
        if (id.length() == 36) {
            return UUID.randomUUID().toString();
        }
        return id.length() == StampSerial.LENGTH
                ? StampSerial.of(999_999_999_998L).toString()
                : "987654321";
    }

    private String address(Route route, String id) {
        return people.address() + route.of(id) + (route.writes() ? "?version=1" : "");
    }

    private Answer send(WebTestClient http, Route route, String id, String body) {
        WebTestClient.RequestBodySpec request = http.method(route.method()).uri(URI.create(address(route, id)));
        if (route.writes()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (route.writes() && (route.body() != null || !body.isEmpty())) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
        }
        return new Answer(request.exchange().expectBody().returnResult());
    }

    /** One of each kind of thing there is, all of them the owner's. */
    private Map<String, String> things(ApplicationContext platform, TeaChain chain) {
        Rolls rolls = new Rolls(platform);
        Person packer = chain.packer().person();
        StampOrder.Issued order = rolls.issued(packer, chain.tea(), 20);
        Map<String, String> found = new HashMap<>();
        found.put("stamp-orders", order.id().toString());
        found.put("stamps", StampSerial.of(order.issue().numbers().first()).toString());
        found.put(
                "activations",
                rolls.activated(packer, Rolls.part(order, 0, 5), chain.packs())
                        .id()
                        .toString());
        found.put("lots", chain.packs().value().toString());
        found.put("crops", chain.packer().grows(SECRET, "100 MTK").value().toString());
        found.put(
                "events",
                chain.packer().sells(chain.packs(), "1 H87").eventId().value().toString());
        found.put(
                "movements",
                chain.packer()
                        .ships(chain.packs(), "1 H87", chain.shop())
                        .value()
                        .toString());
        found.put("products", String.valueOf(chain.tea().value()));
        found.put("places", String.valueOf(chain.packer().place().value()));
        found.put("organisations", String.valueOf(chain.packer().organisation().value()));
        found.put("accounts", String.valueOf(packer.account()));
        Api api = Api.of(owner);
        found.put(
                "households",
                api.post("/api/v1/households", Map.of("name", SECRET, "commune", "Huế"))
                        .created()
                        .text("$.id"));
        found.put(
                "voidings",
                api.post(
                                "/api/v1/voidings",
                                Map.of(
                                        "first",
                                        StampSerial.of(order.issue().numbers().first() + 9)
                                                .toString(),
                                        "cause",
                                        "SPOILED",
                                        "reason",
                                        SECRET))
                        .created()
                        .text("$.id"));
        found.put(
                "stamp-freezes",
                Api.of(people.inspector())
                        .post(
                                "/api/v1/stamp-freezes",
                                Map.of(
                                        "first",
                                        StampSerial.of(order.issue().numbers().first() + 12)
                                                .toString(),
                                        "reason",
                                        SECRET))
                        .created()
                        .text("$.id"));
        found.put(
                "recalls",
                api.post(
                                "/api/v1/recalls",
                                Map.of(
                                        "lotId",
                                        chain.packs().value(),
                                        "noticeVi",
                                        SECRET + " gọi về",
                                        "noticeEn",
                                        "Bring it back",
                                        "contact",
                                        "0234"))
                        .created()
                        .text("$.id"));
        found.put(
                "certificates",
                api.post(
                                "/api/v1/certificates",
                                Map.of(
                                        "kind",
                                        "VIETGAP",
                                        "number",
                                        "VG-" + UUID.randomUUID(),
                                        "issuer",
                                        SECRET,
                                        "goods",
                                        List.of("Trà"),
                                        "validFrom",
                                        "2026-01-01"))
                        .created()
                        .text("$.id"));
        String job = api.post("/api/v1/print-jobs", Map.of("orderId", order.id().value()))
                .created()
                .text("$.id");
        found.put("print-jobs", job);
        found.put(
                "print-runs",
                api.post("/api/v1/print-runs", Map.of("jobId", job, "printer", SECRET))
                        .created()
                        .text("$.id"));
        found.put("api-keys", "987654321");
        found.put("sessions", "987654321");
        found.put("alerts", UUID.randomUUID().toString());
        found.put("chain-alerts", UUID.randomUUID().toString());
        found.put("doubts", UUID.randomUUID().toString());
        found.put("passed-on", UUID.randomUUID().toString());
        found.put("stage-plans", "KHONG_CO");
        return found;
    }

    private static String finding() {
        return "{\"outcome\": \"NOTHING_WRONG\", \"finding\": \"đã xem\"}";
    }

    private static String decision() {
        return "{\"verdict\": \"REFUSE\", \"reason\": \"chưa đủ giấy tờ\"}";
    }

    private record Answer(EntityExchangeResult<byte[]> result) {

        int status() {
            return result.getStatus().value();
        }

        String body() {
            byte @Nullable [] body = result.getResponseBody();
            return body == null ? "" : new String(body, StandardCharsets.UTF_8);
        }

        String type() {
            return String.valueOf(result.getResponseHeaders().getContentType());
        }
    }
}
