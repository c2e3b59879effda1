package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.trace.Maker;

/** What tests tell the platform over HTTP, as texts: {@code %s} stands for when and where. */
public final class Told {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Told() {}

    /** So many days ago at noon in Vietnam, in that maker's place. */
    public static String at(Maker maker, int daysAgo) {
        return "{\"time\": \"" + day(daysAgo) + "\", \"placeId\": "
                + maker.place().value() + "}";
    }

    public static OffsetDateTime day(int daysAgo) {
        return OffsetDateTime.now(ZoneOffset.ofHours(7))
                .minusDays(daysAgo)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(daysAgo == 0 ? 0 : 12);
    }

    public static JsonNode recorded(Maker maker, String form, int daysAgo, String json) {
        return answer(maker.person().http(), "/api/v1/events/" + form, json.formatted(at(maker, daysAgo)), 201);
    }

    public static JsonNode refused(Maker maker, String form, int daysAgo, String json) {
        return answer(maker.person().http(), "/api/v1/events/" + form, json.formatted(at(maker, daysAgo)), 409);
    }

    public static JsonNode declaredWrong(Maker maker, JsonNode recorded, int status) {
        return answer(
                maker.person().http(),
                "/api/v1/events/" + event(recorded) + "/error",
                "{\"reason\": \"incorrect_data\", \"explanation\": \"Ghi nhầm số cân\"}",
                status);
    }

    public static String lot(JsonNode recorded) {
        return recorded.at("/made/0/lotId").asString();
    }

    public static String event(JsonNode recorded) {
        return recorded.get("eventId").asString();
    }

    public static JsonNode answer(WebTestClient http, String path, String json, int status) {
        return read(asked(http, path, json), status);
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** Whatever the answer is. */
    public static EntityExchangeResult<byte[]> asked(WebTestClient http, String path, String json) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(json)
                .exchange()
                .expectBody()
                .returnResult();
    }

    public static JsonNode got(WebTestClient http, String path) {
        return read(http.get().uri(path).exchange().expectBody().returnResult(), 200);
    }

    private static JsonNode read(EntityExchangeResult<byte[]> result, int status) {
        byte[] body = result.getResponseBody();
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        assertThat(result.getStatus().value()).as(text).isEqualTo(status);
        return JSON.readTree(text);
    }
}
