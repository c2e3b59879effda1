package vn.nguon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The API as somebody uses it, each answer checked in a word.
 *
 * <pre>{@code
 * long id = Api.of(member).post("/api/v1/places", place).created().number("$.id");
 * Api.of(stranger).get("/api/v1/places/" + id).refused(404, "not-found");
 * }</pre>
 */
public record Api(WebTestClient http) {

    public static Api of(Person person) {
        return new Api(person.http());
    }

    public Answer get(String path) {
        return new Answer(http.get().uri(path).exchange().expectBody().returnResult());
    }

    /** Fetches what may not be fetched unrecorded: a POST without a body. */
    public Answer take(String path) {
        return new Answer(http.post().uri(path).exchange().expectBody().returnResult());
    }

    /** Sends JSON: what Jackson makes of the body, or the body itself if it is text. */
    public Answer post(String path, Object body) {
        return send(HttpMethod.POST, path, body, null);
    }

    /** As above, under an {@code Idempotency-Key}. */
    public Answer post(String path, Object body, String key) {
        return send(HttpMethod.POST, path, body, key);
    }

    public Answer put(String path, Object body) {
        return send(HttpMethod.PUT, path, body, null);
    }

    /** Sends JSON in whatever way. */
    public Answer send(HttpMethod method, String path, Object body, @Nullable String key) {
        return new Answer(http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .bodyValue(body)
                .exchange()
                .expectBody()
                .returnResult());
    }

    /** What came back. */
    public record Answer(EntityExchangeResult<byte[]> result) {

        public Answer ok() {
            return status(200);
        }

        public Answer created() {
            return status(201);
        }

        /** A problem of that name (RFC 9457), with a sentence. */
        public Answer refused(int status, String name) {
            status(status);
            assertThat(text("$.type")).isEqualTo("urn:nguon:problem:" + name);
            assertThat(text("$.detail")).isNotBlank();
            return this;
        }

        /** The problem is about that field. */
        public Answer about(String field) {
            assertThat(text("$.field")).isEqualTo(field);
            return this;
        }

        public String text(String path) {
            return String.valueOf(JsonPath.<Object>read(body(), path));
        }

        /** What is there: a map, a list, text, a number. */
        public Object value(String path) {
            return JsonPath.read(body(), path);
        }

        public long number(String path) {
            return ((Number) JsonPath.read(body(), path)).longValue();
        }

        /** All that the path finds, as text. */
        public List<String> texts(String path) {
            return JsonPath.<List<Object>>read(body(), path).stream()
                    .map(String::valueOf)
                    .toList();
        }

        /** The names of what is in the object there. */
        public Set<String> names(String path) {
            return JsonPath.<Map<String, Object>>read(body(), path).keySet();
        }

        public HttpHeaders headers() {
            return result.getResponseHeaders();
        }

        public byte[] bytes() {
            return Objects.requireNonNullElse(result.getResponseBody(), new byte[0]);
        }

        public String body() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        private Answer status(int status) {
            assertThat(result.getStatus().value()).as(body()).isEqualTo(status);
            return this;
        }
    }
}
