package vn.nguon.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.refused;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** Whatever comes, the answer is a problem in a sentence, never a stack trace. */
@PlatformTest
class RequestsGoneWrongIntegrationTests {

    private static final int CHUNK = 64 * 1024;
    private static final long TEN_MEGABYTES = 10L << 20;

    private final People people;
    private final WebTestClient administrator;

    RequestsGoneWrongIntegrationTests(People people) {
        this.people = people;
        this.administrator = people.administrator().http();
    }

    @Test
    void speaksTheReadersLanguage() {
        Map<String, Object> vietnamese =
                refused(people.nobody().get().uri("/no-such-page").exchange(), 404, "not-found");
        Map<String, Object> english = refused(
                people.nobody()
                        .get()
                        .uri("/no-such-page")
                        .header("Accept-Language", "en-GB,en;q=0.9")
                        .exchange(),
                404,
                "not-found");
        Map<String, Object> asked =
                refused(people.nobody().get().uri("/no-such-page?lang=en").exchange(), 404, "not-found");
        ResponseSpec rubbish = people.nobody()
                .get()
                .uri("/no-such-page")
                .header("Accept-Language", "%%;q=zz")
                .exchange();

        assertThat(vietnamese).containsEntry("detail", "Không có trang này. Hãy kiểm tra lại địa chỉ.");
        assertThat(english).containsEntry("detail", "There is no such page. Check the address.");
        assertThat(asked).isEqualTo(english);
        rubbish.expectHeader().valueEquals("Content-Language", "vi");
    }

    @Test
    void refusesWhatIsNotJson() {
        refused(post("{\"login\": "), 400, "unreadable");
        refused(post("[]"), 400, "unreadable");
        refused(post("\"text\""), 400, "unreadable");
        refused(post(""), 400, "unreadable");
        refused(post("\u0000\u0001"), 400, "unreadable");
        refused(post("[".repeat(100_000)), 400, "unreadable");
    }

    @Test
    void namesTheFieldThatIsUnknownOrOfTheWrongKind() {
        assertThat(refused(post("{\"colour\": 1}"), 400, "unknown-field")).containsEntry("field", "colour");
        assertThat(refused(post("{\"login\": {}}"), 400, "wrong-kind-of-value")).containsEntry("field", "login");
        assertThat(refused(post("{\"roles\": \"MEMBER\"}"), 400, "wrong-kind-of-value"))
                .containsEntry("field", "roles");
        assertThat(refused(post("{\"organisation\": \"x\"}"), 400, "wrong-kind-of-value"))
                .containsEntry("field", "organisation");
        assertThat(refused(post("{\"organisation\": 99999999999999999999}"), 400, "wrong-kind-of-value"))
                .containsEntry("field", "organisation");
    }

    @Test
    void refusesAnAddressOrAMethodThatIsNot() {
        refused(administrator.get().uri("/api/v1/no-such-thing").exchange(), 404, "not-found");
        // No address for who found a weakness is set here.
        refused(administrator.get().uri("/.well-known/security.txt").exchange(), 404, "not-found");
        refused(administrator.patch().uri("/api/v1/accounts").exchange(), 405, "method-not-allowed");
        refused(administrator.method(HttpMethod.TRACE).uri("/api/v1/accounts").exchange(), 405, "method-not-allowed");
        refused(administrator.get().uri("/api/v1/accounts/seven").exchange(), 400, "wrong-kind-of-value");
        refused(
                administrator.get().uri("/api/v1/accounts/99999999999999999999").exchange(),
                400,
                "wrong-kind-of-value");
    }

    @Test
    void refusesFormsItDoesNotSpeak() {
        refused(
                administrator
                        .post()
                        .uri("/api/v1/accounts")
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue("x")
                        .exchange(),
                415,
                "wrong-media-type");
        refused(
                administrator
                        .post()
                        .uri("/api/v1/accounts")
                        .body(BodyInserters.fromFormData("login", "x"))
                        .exchange(),
                415,
                "wrong-media-type");
        refused(
                administrator
                        .get()
                        .uri("/api/v1/me")
                        .accept(MediaType.IMAGE_PNG)
                        .exchange(),
                406,
                "not-acceptable");
        refused(
                administrator
                        .get()
                        .uri("/api/v1/me")
                        .header("Accept", "rubbish")
                        .exchange(),
                406,
                "not-acceptable");
    }

    @Test
    void refusesALargeBodyThatSaysSoBeforeReadingAnyOfIt() throws IOException {
        assertThat(sentUntilRefused("Content-Length: " + TEN_MEGABYTES, "")).isZero();
    }

    @Test
    void refusesALargeBodyThatDoesNotSaySoBeforeItsEnd() throws IOException {
        String chunk = Integer.toHexString(CHUNK) + "\r\n" + " ".repeat(CHUNK) + "\r\n";

        assertThat(sentUntilRefused("Transfer-Encoding: chunked", chunk)).isBetween(1L, TEN_MEGABYTES - 1);
    }

    @Test
    void anIdempotencyKeyHasAMeasure() {
        assertThat(refused(once("k".repeat(201)), 422, "invalid")).containsEntry("field", "Idempotency-Key");
    }

    private ResponseSpec post(String body) {
        return administrator
                .post()
                .uri("/api/v1/accounts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private ResponseSpec once(String key) {
        return administrator
                .post()
                .uri("/api/v1/accounts")
                .header("Idempotency-Key", key)
                .bodyValue(Map.of())
                .exchange();
    }

    /**
     * Sends a part again and again until the answer comes, as a client that watches for it would; an empty part is not
     * sent at all. The answer must be 413.
     */
    private long sentUntilRefused(String framing, String part) throws IOException {
        URI address = URI.create(people.address());
        try (Socket line = new Socket()) {
            line.setSendBufferSize(CHUNK);
            line.setSoTimeout(30_000);
            line.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            write(
                    line,
                    "POST /api/v1/sessions HTTP/1.1\r\nHost: " + address.getAuthority()
                            + "\r\nContent-Type: application/json\r\n" + framing + "\r\n\r\n");
            long sent = 0;
            while (!part.isEmpty()
                    && sent < TEN_MEGABYTES
                    && line.getInputStream().available() == 0) {
                write(line, part);
                sent += CHUNK;
            }
            assertThat(new String(line.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
            return sent;
        }
    }

    private static void write(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }
}
