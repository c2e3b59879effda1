package vn.nguon.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the platform over HTTP: a person with a session, or a passer-by without one. */
final class DemoVisitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final URI platform;
    private final String cookie;

    private DemoVisitor(HttpClient http, URI platform, String cookie) {
        this.http = http;
        this.platform = platform;
        this.cookie = cookie;
    }

    /** A passer-by. */
    static DemoVisitor at(URI platform) {
        return new DemoVisitor(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), platform, "");
    }

    /** The same visitor, signed in. */
    DemoVisitor signedIn(String login, String password) {
        HttpResponse<byte[]> answer = send(request("/api/v1/sessions")
                .header("Content-Type", "application/json")
                .POST(json(Map.of("login", login, "password", password))));
        require(answer);
        String session = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new DemoVisitor(http, platform, session);
    }

    JsonNode get(String path) {
        return read(require(send(request(path).header("Accept", "application/json"))));
    }

    /** As {@link #get}, as bytes in whatever form is asked for. */
    byte[] download(String path, String accept) {
        return require(send(request(path).header("Accept", accept).POST(BodyPublishers.noBody())))
                .body();
    }

    JsonNode post(String path, Object body) {
        return read(require(send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(body)))));
    }

    /** Sends a picture in; its name in the platform. */
    String upload(String name, byte[] picture) {
        String boundary = "nguon-" + UUID.randomUUID();
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: image/jpeg\r\n\r\n"
                        .formatted(boundary, name);
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(picture),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return read(require(send(request("/api/v1/files")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body))))
                .path("hash")
                .asString();
    }

    /** What a scan is answered, whatever its status. */
    HttpResponse<byte[]> look(String path, String accept, String language) {
        return send(request(path).header("Accept", accept).header("Accept-Language", language));
    }

    static JsonNode read(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(platform.resolve(path)).timeout(PATIENCE).header("Origin", platform.toString());
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new DemonstrationFailed("the platform does not answer: " + broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemonstrationFailed("stopped");
        }
    }

    private static HttpResponse<byte[]> require(HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 300) {
            throw new DemonstrationFailed("%s %s answered %d: %s"
                    .formatted(
                            answer.request().method(),
                            answer.uri().getPath(),
                            answer.statusCode(),
                            new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer;
    }
}
