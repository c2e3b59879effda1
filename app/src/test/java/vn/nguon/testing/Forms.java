package vn.nguon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/**
 * Pages and their forms as a browser without script sends them, each answer checked in a word.
 *
 * <pre>{@code
 * Forms.of(authority).send("/admin/orders/7/decisions", "approved", "true").ledTo("/admin/orders/7");
 * Forms.of(member).open("/admin").refused(403);
 * }</pre>
 */
public record Forms(WebTestClient http) {

    public static Forms of(Person person) {
        return new Forms(person.http());
    }

    public Shown open(String path) {
        return shown(http.get().uri(path).accept(MediaType.TEXT_HTML));
    }

    /** Sends a form with these fields, name and value by turns. */
    public Shown send(String path, String... fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return shown(http.post().uri(path).accept(MediaType.TEXT_HTML).body(BodyInserters.fromFormData(form)));
    }

    private static Shown shown(WebTestClient.RequestHeadersSpec<?> asked) {
        var answer = asked.exchange().expectBody(String.class).returnResult();
        return new Shown(
                answer.getStatus().value(),
                answer.getResponseHeaders(),
                Objects.requireNonNullElse(answer.getResponseBody(), ""));
    }

    /** What came back. */
    public record Shown(int status, HttpHeaders headers, String page) {

        public Shown ok() {
            assertThat(status).as(page).isEqualTo(200);
            return this;
        }

        /** The act was done, and its page is shown next. */
        public Shown ledTo(String path) {
            assertThat(status).as(page).isEqualTo(303);
            assertThat(headers.getFirst(HttpHeaders.LOCATION)).isEqualTo(path);
            return this;
        }

        /** A page that says why not. */
        public Shown refused(int why) {
            assertThat(status).as(page).isEqualTo(why);
            return this;
        }

        public Shown says(String... words) {
            assertThat(page).contains(words);
            return this;
        }

        public Shown saysNothingOf(String... words) {
            assertThat(page).doesNotContain(words);
            return this;
        }
    }
}
