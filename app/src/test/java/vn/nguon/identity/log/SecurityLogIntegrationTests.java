package vn.nguon.identity.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Scope;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class SecurityLogIntegrationTests {

    private static final int MANY = 300;

    private final People people;
    private final DatabaseClient database;
    private final SecurityEvents events;
    private final KeepingSecurityEvents keeping;
    private final Path file;

    SecurityLogIntegrationTests(
            People people,
            DatabaseClient database,
            SecurityEvents events,
            KeepingSecurityEvents keeping,
            Environment environment) {
        this.people = people;
        this.database = database;
        this.events = events;
        this.keeping = keeping;
        this.file = Path.of(environment.getRequiredProperty("nguon.home"), "security-log", "security.jsonl");
    }

    @Test
    void aSignInIsALineWithTheNameThatTheAnswerBears() throws IOException {
        Person person = people.inspector();

        String request = signIn(person.login(), Person.PASSWORD, "203.0.113.9").request();

        Map<String, Object> line = line(request);
        assertThat(line)
                .containsEntry("event", "signed-in")
                .containsEntry("account", (int) person.account())
                .containsEntry("client", "203.0.113.9")
                .containsEntry("method", "POST")
                .containsEntry("path", "/api/v1/sessions");
    }

    @Test
    void aWrongPasswordIsALineWithTheAccountAndWithoutWhatWasTyped() throws IOException {
        Person person = people.inspector();

        String wrong =
                signIn(person.login(), "a guess at a password", "203.0.113.9").request();
        String nobodys =
                signIn("my-password-in-the-wrong-field", "x", "203.0.113.9").request();

        assertThat(line(wrong)).containsEntry("event", "sign-in-refused").containsEntry("account", (int)
                person.account());
        assertThat(line(nobodys)).containsEntry("event", "sign-in-refused").doesNotContainKey("account");
        assertThat(Files.readString(file))
                .doesNotContain("a guess at a password", "my-password-in-the-wrong-field", Person.PASSWORD);
    }

    @Test
    void nobodyWritesALineOfTheirOwn() throws IOException {
        String forged = "x\\r\\n{\\\"event\\\":\\\"signed-in\\\",\\\"account\\\":1}\\u2028\\u202e";

        String request = signIn(forged, forged, "203.0.113.9").request();
        String path = from("203.0.113.42", people.nobody())
                .get()
                .uri(URI.create(people.address() + "/api/v1/lots/%22%7D%7B%22event%22:%22signed-in%22%7D"))
                .header("User-Agent", "x {\"event\":\"signed-in\"}")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getFirst("Request-Id");
        from("203.0.113.42", people.nobody())
                .get()
                .uri(URI.create(people.address() + "/api/v1/lots/a%0D%0A%7B%22event%22:%22signed-in%22%7D"))
                .exchange()
                .expectStatus()
                .isBadRequest();

        assertThat(line(request)).containsEntry("event", "sign-in-refused");
        assertThat(line(path)).containsEntry("event", "refused");
        for (String each : Files.readAllLines(file)) {
            assertThat(each).matches("\\{\"id\":\"[ -~]*\\}");
            Map<String, Object> read = JsonPath.read(each, "$");
            assertThat(read).containsKeys("at", "request", "event");
        }
    }

    @Test
    void aRefusalIsALineWithWhoAndWhereAndWhy() throws IOException {
        Person member = people.member(people.organisation("HTX Cửa đóng"));

        String shut = request(from("203.0.113.41", member.http()), "/api/v1/accounts");
        String key = request(
                from("203.0.113.41", people.nobody())
                        .mutate()
                        .defaultHeader("Authorization", "Bearer ngk_madeup")
                        .build(),
                "/api/v1/me");
        String nobody = request(from("203.0.113.41", people.nobody()), "/api/v1/me?q=a-secret");
        String page = new Forms(from("203.0.113.41", member.http()))
                .open("/admin/orders")
                .refused(403)
                .headers()
                .getFirst("Request-Id");

        assertThat(line(shut))
                .containsEntry("event", "refused")
                .containsEntry("status", 403)
                .containsEntry("problem", "not-allowed")
                .containsEntry("actor", "account:" + member.account())
                .containsEntry(
                        "organisation", (int) member.actor().ownOrganisation().value())
                .containsEntry("path", "/api/v1/accounts");
        assertThat(line(key)).containsEntry("problem", "key-not-in-force").containsEntry("status", 401);
        assertThat(line(nobody)).containsEntry("problem", "not-signed-in").doesNotContainKey("actor");
        assertThat(line(String.valueOf(page))).containsEntry("path", "/admin/orders");
        assertThat(Files.readString(file)).doesNotContain("ngk_madeup", "a-secret");
    }

    @Test
    void anAccountThatWaitsAndASignOutAndAWrongPasswordAskedAgainAreLines() throws IOException {
        Person person = people.inspector();
        for (int i = 0; i < 5; i++) {
            signIn(person.login(), "guess number " + i, "203.0.113.77");
        }

        String waits = signIn(person.login(), Person.PASSWORD, "203.0.113.77").request();
        String asked = post(
                from("203.0.113.43", person.http()),
                "/api/v1/me/password",
                "{\"current\": \"x\", \"next\": \"một câu dễ nhớ hơn\"}");
        String out =
                Forms.of(person).send("/sign-out").ledTo("/sign-in").headers().getFirst("Request-Id");

        assertThat(line(waits)).containsEntry("event", "limit-reached").containsEntry("account", (int)
                person.account());
        assertThat(line(asked)).containsEntry("event", "password-wrong");
        assertThat(line(String.valueOf(out))).containsEntry("event", "signed-out");
    }

    @Test
    void whatInspectorsAndTheAuthorityReadIsALineAndWhatMembersReadIsNot() throws IOException {
        var cooperative = people.organisation("HTX Bị xem");
        Person inspector = people.inspector();
        Person member = people.member(cooperative);
        String path = "/api/v1/organisations/" + cooperative.value();

        String looked = ok(inspector.http(), path);
        String byKey = ok(people.withKey(people.authority(), Scope.READ), path);
        String page = Forms.of(inspector).open("/inspect?q=HTX").ok().headers().getFirst("Request-Id");
        String own = ok(member.http(), path);

        assertThat(line(looked))
                .containsEntry("event", "read")
                .containsEntry("actor", "account:" + inspector.account())
                .containsEntry("path", path);
        assertThat((String) line(byKey).get("actor")).startsWith("key:");
        assertThat(line(String.valueOf(page))).containsEntry("path", "/inspect");
        // Written after it, so it would be there by now.
        line(ok(inspector.http(), path));
        assertThat(Files.readString(file)).doesNotContain(own);
    }

    @Test
    void ofConsumersWhoScanNoAddressAndNoCodeIsWritten() throws IOException {
        // The code of a stamp but for its last sign, so that nobody bears it, however many were issued before.
        WebTestClient consumer = from("203.0.113.55", people.nobody());
        List<EntityExchangeResult<byte[]>> answers = atOnce(() -> consumer.get()
                .uri("/S/000000Z89TMSQ7PFCVMK")
                .exchange()
                .expectBody()
                .returnResult());

        String limited = answers.stream()
                .filter(answer -> answer.getStatus().value() == 429)
                .map(answer -> answer.getResponseHeaders().getFirst("Request-Id"))
                .findFirst()
                .orElseThrow();
        assertThat(line(limited)).containsEntry("event", "limit-reached").doesNotContainKey("client");
        assertThat(Files.readString(file)).doesNotContain("203.0.113.55", "000000Z89TMSQ7PFCVMK");
    }

    @Test
    void oneClientsRefusalsAreCountedOnceTheyAreTooMany() throws IOException {
        WebTestClient noisy = from("203.0.113.66", people.nobody());
        atOnce(() -> request(noisy, "/api/v1/me"));

        until(() -> Files.readString(file).contains("\"event\":\"not-listed\""));
        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> line.contains("203.0.113.66"))
                        .count())
                .isLessThan(MANY);
    }

    @Test
    void anAdministratorReadsItOnAPageByKindAndAccount() throws IOException {
        Person person = people.inspector();
        String request = signIn(person.login(), Person.PASSWORD, "203.0.113.10").request();
        line(request);
        Person administrator = people.administrator();
        String page = "/admin/security?kind=SIGNED_IN&account=" + person.account();

        until(() -> Forms.of(administrator).open(page).ok().page().contains(request));

        Forms.of(administrator).open(page).ok().says("203.0.113.10", "Người " + person.login(), "Đăng nhập");
        Forms.of(administrator)
                .open("/admin/security?kind=READ&account=" + person.account())
                .ok()
                .saysNothingOf(request);
        Forms.of(administrator).open("/admin/security?account=abc").ok().says("Không có dòng nào");
        Forms.of(people.authority()).open("/admin/security").refused(403);
        Api.Answer listed = Api.of(administrator)
                .get("/api/v1/security-events?limit=1&account=" + person.account())
                .ok();
        assertThat(listed.text("$.items[0].request")).isEqualTo(request);
        Api.of(people.authority()).get("/api/v1/security-events").refused(403, "not-allowed");
        new Api(people.withKey(administrator, Scope.READ))
                .get("/api/v1/security-events")
                .refused(403, "person-needed");
    }

    @Test
    void linesEndByTheRuleAndClientsBeforeThem() {
        Instant now = Instant.now();
        UUID old = added(now.minus(Duration.ofDays(181)));
        UUID kept = added(now.minus(Duration.ofDays(179)));
        UUID recent = added(now.minus(Duration.ofDays(29)));

        keeping.sweep().block();

        assertThat(client(old)).isEqualTo("gone");
        assertThat(client(kept)).isEqualTo("null");
        assertThat(client(recent)).isEqualTo("192.0.2.1");
    }

    private UUID added(Instant at) {
        UUID id = UuidV7.at(at);
        events.add(List.of("""
                        {"id":"%s","at":"%s","request":"","event":"refused","client":"192.0.2.1"}""".formatted(id, at))).block();
        return id;
    }

    private String client(UUID id) {
        return database.sql("select coalesce(client, 'null') from security_event where id = :id")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .defaultIfEmpty("gone")
                .block();
    }

    private Signed signIn(String login, String password, String from) {
        var answer = people.nobody()
                .post()
                .uri("/api/v1/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Forwarded-For", from)
                .bodyValue("{\"login\": \"" + login + "\", \"password\": \"" + password + "\"}")
                .exchange()
                .expectBody()
                .returnResult();
        return new Signed(answer.getResponseHeaders().getFirst("Request-Id"));
    }

    /** So many, and twenty at the same time: on a slow machine the limits give back what was taken meanwhile. */
    private static <T> List<T> atOnce(Callable<T> request) {
        return Flux.range(0, MANY)
                .flatMap(each -> Mono.fromCallable(request).subscribeOn(Schedulers.boundedElastic()), 20)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    /** Of a client of its own: how many refusals get a line is limited for each. */
    private static WebTestClient from(String address, WebTestClient client) {
        return client.mutate().defaultHeader("X-Forwarded-For", address).build();
    }

    private static String ok(WebTestClient client, String path) {
        return name(client.get().uri(path).exchange().expectStatus().isOk());
    }

    private static String request(WebTestClient client, String path) {
        return name(client.get().uri(path).exchange().expectStatus().is4xxClientError());
    }

    private static String post(WebTestClient client, String path, String body) {
        return name(client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    }

    private static String name(WebTestClient.ResponseSpec answer) {
        return String.valueOf(
                answer.expectBody().returnResult().getResponseHeaders().getFirst("Request-Id"));
    }

    /** The line of that request, once it is written. */
    private Map<String, Object> line(@Nullable String request) throws IOException {
        String sought = "\"request\":\"" + request + "\"";
        until(() -> Files.readString(file).contains(sought));
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> line.contains(sought))
                .toList();
        assertThat(lines).hasSize(1);
        return JsonPath.read(lines.get(0), "$");
    }

    private static void until(Question question) {
        Mono.fromCallable(question::answer)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(IllegalStateException::new))
                .retryWhen(Retry.fixedDelay(600, Duration.ofMillis(50)).filter(IllegalStateException.class::isInstance))
                .block();
    }

    private interface Question {
        boolean answer() throws IOException;
    }

    private record Signed(@Nullable String request) {}
}
