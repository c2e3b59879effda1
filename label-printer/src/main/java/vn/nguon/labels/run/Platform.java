package vn.nguon.labels.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's print jobs and print runs over HTTP, as {@code docs/spec/print-runs.md} has them. */
public final class Platform implements Reports {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final String key;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * The platform at this address.
     *
     * @param key an API key with the scope {@code print}
     */
    public Platform(URI address, String key) {
        this.address = address.toString().replaceAll("/+$", "") + "/api/v1";
        this.key = key;
    }

    /** A job the platform wants printed. */
    public record PrintJob(
            String id, long quantity, @Nullable String layout, Map<String, String> texts) {}

    /** The jobs that are open, all pages of them. */
    public List<PrintJob> openJobs() {
        var jobs = new ArrayList<PrintJob>();
        String cursor = "";
        do {
            var page = json(send(get("/print-jobs?state=open" + cursor)));
            page.path("items").forEach(job -> jobs.add(job(job)));
            String next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return jobs;
    }

    /** One job. */
    public PrintJob job(String id) {
        return job(json(send(get("/print-jobs/" + segment(id)))));
    }

    /** The labels of a job as NDJSON, ended by an empty line when it is whole. */
    public InputStream labels(String id) {
        var request = get("/print-jobs/" + segment(id) + "/labels").header("Accept", "application/x-ndjson");
        return new WholeStream(send(request, BodyHandlers.ofInputStream()).body());
    }

    @Override
    public String start(String job, String printer, String idempotencyKey) {
        var run = post("/print-runs", Map.of("job", job, "printer", printer), idempotencyKey);
        return json(run).path("id").asString();
    }

    @Override
    public Set<String> report(String run, Report report, String idempotencyKey) {
        var answer = json(post("/print-runs/" + segment(run) + "/reports", report, idempotencyKey));
        var withdrawn = new HashSet<String>();
        answer.path("withdrawn").forEach(serial -> withdrawn.add(serial.asString()));
        return withdrawn;
    }

    @Override
    public void end(String run, String idempotencyKey) {
        post("/print-runs/" + segment(run) + "/end", Map.of("complete", true), idempotencyKey);
    }

    private static PrintJob job(JsonNode job) {
        var texts = new HashMap<String, String>();
        job.path("texts")
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        var layout = job.path("layout");
        return new PrintJob(
                job.path("id").asString(),
                job.path("quantity").asLong(0),
                layout.isString() ? layout.stringValue() : null,
                texts);
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).GET();
    }

    private String post(String path, Object body, String idempotencyKey) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private String send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString()).body();
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
            throw new PlatformUnreachable("the platform at %s cannot be reached: %s".formatted(address, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformUnreachable("interrupted", e);
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
        String reason = "the platform at %s answers %d%s".formatted(address, status, detail(body));
        if (status == 429 || status >= 500) {
            throw new PlatformUnreachable(reason);
        }
        throw new PlatformRefused(reason);
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
            throw new PlatformUnreachable("what answers at %s is not the platform".formatted(address), e);
        }
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
