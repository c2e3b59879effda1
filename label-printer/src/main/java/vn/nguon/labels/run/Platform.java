package vn.nguon.labels.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.labels.Label;
import vn.nguon.labels.job.Jobs;

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
     * @param key an API key with the scope {@code PRINT}
     */
    public Platform(URI address, String key) {
        this.address = address.toString().replaceAll("/+$", "") + "/api/v1";
        this.key = key;
    }

    /**
     * A job the platform wants printed.
     *
     * @param left how many labels wait
     */
    public record PrintJob(String id, long left, @Nullable String layout, Map<String, String> texts) {}

    /**
     * The jobs that are open, all pages of them, the latest first.
     *
     * @param printer those meant for that printer or for any; null for all
     */
    public List<PrintJob> openJobs(@Nullable String printer) {
        var jobs = new ArrayList<PrintJob>();
        String meantFor = printer == null ? "" : "&printer=" + segment(printer);
        String cursor = "";
        do {
            var page = json(send(get("/print-jobs?state=OPEN" + meantFor + cursor)));
            page.path("items").forEach(job -> jobs.add(job(job)));
            String next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + segment(next);
        } while (!cursor.isEmpty());
        return jobs;
    }

    /** One job. */
    public PrintJob job(String id) {
        return job(json(send(get("/print-jobs/" + segment(id)))));
    }

    /**
     * The next labels of a job, a few thousand at most; none where none is left.
     *
     * @param after the last serial that came; null to begin
     * @param limits the first and the last serial that are wanted; null for all
     * @param again whether labels that are out are wanted as well
     */
    List<Label> labels(String id, @Nullable String after, @Nullable SerialRange limits, boolean again) {
        String from = after == null ? "" : "&after=" + segment(after);
        String within = limits == null ? "" : "&from=" + segment(limits.first()) + "&to=" + segment(limits.last());
        var request = get("/print-jobs/" + segment(id) + "/labels?again=" + again + within + from)
                .header("Accept", "application/x-ndjson");
        var labels = new ArrayList<Label>();
        try (var lines =
                new WholeStream(send(request, BodyHandlers.ofInputStream()).body())) {
            Jobs.ndjson(lines).forEachRemaining(labels::add);
        } catch (IOException | UncheckedIOException e) {
            throw new PlatformUnreachable("the platform at %s cannot be reached: %s".formatted(address, e), e);
        }
        return labels;
    }

    @Override
    public String start(String job, String printer, boolean takeOver, String idempotencyKey) {
        var run = post("/print-runs", Map.of("jobId", job, "printer", printer, "takeOver", takeOver), idempotencyKey);
        return json(run).path("id").asString();
    }

    @Override
    public Told report(String run, Report report, String idempotencyKey) {
        var body = Map.of(
                "printed", SerialRange.of(report.printed()),
                "reprinted",
                        report.reprinted().stream().map(Platform::explained).toList(),
                "spoiled", report.spoiled().stream().map(Platform::explained).toList());
        var answer = json(post("/print-runs/" + segment(run) + "/reports", body, idempotencyKey));
        String stop = answer.path("stop").asString("");
        return new Told(
                ranges(answer.path("withdrawn")),
                ranges(answer.path("refused")),
                stop.isEmpty() ? null : stop.equals("CANCELLED") ? Stop.CANCELLED : Stop.ENDED);
    }

    private static Map<String, String> explained(Explained explained) {
        return Map.of("first", explained.serial(), "reason", explained.reason());
    }

    private static List<SerialRange> ranges(JsonNode ranges) {
        var read = new ArrayList<SerialRange>();
        ranges.forEach(range -> read.add(new SerialRange(
                range.path("first").asString(""), range.path("last").asString(""))));
        return read;
    }

    @Override
    public void end(String run, String idempotencyKey) {
        post("/print-runs/" + segment(run) + "/end", Map.of(), idempotencyKey);
    }

    private static PrintJob job(JsonNode job) {
        var texts = new HashMap<String, String>();
        job.path("texts")
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        var layout = job.path("layout");
        return new PrintJob(
                job.path("id").asString(),
                job.path("stamps").path("left").asLong(0),
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
