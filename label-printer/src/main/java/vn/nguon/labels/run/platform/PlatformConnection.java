package vn.nguon.labels.run.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.labels.LocalizedMessage;
import vn.nguon.labels.run.PlatformRefused;
import vn.nguon.labels.run.PlatformUnreachable;

/** The connection to the platform's API, and what its refusals mean. */
final class PlatformConnection {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final String key;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    PlatformConnection(URI address, String key) {
        this.address = address.toString().replaceAll("/+$", "") + "/api/v1";
        this.key = key;
    }

    /** What the platform answers. */
    JsonNode get(String path) {
        return json(send(HttpRequest.newBuilder(URI.create(address + path)).GET(), BodyHandlers.ofString())
                .body());
    }

    /** Labels line by line, to be read and closed. That they were taken is recorded, so they are asked for by POST. */
    InputStream lines(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.noBody());
        return new WholeStream(send(request, BodyHandlers.ofInputStream()).body());
    }

    /** As above; the same key has the same effect once. */
    JsonNode post(String path, Object body, String idempotencyKey) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return json(send(request, BodyHandlers.ofString()).body());
    }

    PlatformUnreachable unreachable(Exception e) {
        var why = e.getMessage() == null
                ? LocalizedMessage.of("không có máy nào trả lời ở đó", "nobody answers there")
                : e.getMessage();
        return new PlatformUnreachable(
                e,
                "không kết nối được với hệ thống tại %s: %s",
                "the platform at %s cannot be reached: %s",
                address,
                why);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            var response = client.send(
                    request.timeout(PATIENCE)
                            .header("Authorization", "Bearer " + key)
                            .build(),
                    handler);
            refuse(response);
            return response;
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformUnreachable(e, "bị ngắt", "interrupted");
        }
    }

    private void refuse(HttpResponse<?> response) throws IOException {
        int status = response.statusCode();
        if (status < 300) {
            return;
        }
        String body = response.body() instanceof InputStream stream
                ? new String(stream.readNBytes(10_000), StandardCharsets.UTF_8)
                : String.valueOf(response.body());
        var reason = LocalizedMessage.of(
                "hệ thống tại %s trả lời %d%s", "the platform at %s answers %d%s", address, status, detail(body));
        if (status == 429 || status >= 500) {
            throw new PlatformUnreachable("%s", "%s", reason);
        }
        throw new PlatformRefused("%s", "%s", reason);
    }

    private static String detail(String problem) {
        try {
            var json = JSON.readTree(problem);
            String detail = json.path("detail").asString(json.path("title").asString(""));
            return detail.isEmpty() ? "" : ": " + detail;
        } catch (JacksonException e) {
            return "";
        }
    }

    private JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new PlatformUnreachable(
                    e, "máy trả lời tại %s không phải hệ thống", "what answers at %s is not the platform", address);
        }
    }
}
