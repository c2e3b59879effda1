package vn.nguon.bench.filling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the platform's API, signed in or not. */
public record ApiMember(HttpClient http, URI platform, String cookie) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Somebody who has not signed in, on this machine. */
    public static ApiMember at(int port) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new ApiMember(http, URI.create("http://localhost:" + port), "");
    }

    /** The same, signed in. */
    public ApiMember signedIn(String login, String password) {
        HttpResponse<byte[]> answer = send(
                post("/api/v1/sessions", Map.of("login", login, "password", password)), BodyHandlers.ofByteArray());
        String session = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new ApiMember(http, platform, session);
    }

    /** Carries out an act; what the platform answers. */
    public JsonNode act(String path, Object body) {
        return JSON.readTree(send(post(path, body), BodyHandlers.ofByteArray()).body());
    }

    /** A page, as a browser gets it. */
    public byte[] page(String path) {
        return send(
                        request(path).header("Accept", "text/html").header("Accept-Language", "vi"),
                        BodyHandlers.ofByteArray())
                .body();
    }

    /** What the API tells. */
    public JsonNode read(String path) {
        return JSON.readTree(send(request(path).header("Accept", "application/json"), BodyHandlers.ofByteArray())
                .body());
    }

    /** Reads to the end and keeps nothing; how many bytes were promised. */
    public long discard(String path) {
        HttpResponse<Void> answer = send(
                request(path).header("Accept", "text/csv").POST(BodyPublishers.noBody()), BodyHandlers.discarding());
        return answer.headers().firstValueAsLong("Content-Length").orElse(0);
    }

    private HttpRequest.Builder post(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(platform.resolve(path)).header("Origin", platform.toString());
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            HttpResponse<T> answer = http.send(request.build(), handler);
            if (answer.statusCode() >= 300) {
                String why = answer.body() instanceof byte[] bytes
                        ? JSON.readTree(bytes).toString()
                        : "";
                throw new IllegalStateException(answer.uri().getPath() + " answered " + answer.statusCode() + why);
            }
            return answer;
        } catch (IOException broken) {
            throw new IllegalStateException("the platform does not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
