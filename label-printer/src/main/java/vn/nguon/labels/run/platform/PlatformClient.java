package vn.nguon.labels.run.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.nguon.labels.Label;
import vn.nguon.labels.job.JobReader;
import vn.nguon.labels.run.RunReports;
import vn.nguon.labels.run.SerialRange;

/** The client of the platform's print jobs and print runs over HTTP, as {@code docs/spec/print-runs.md} has them. */
public final class PlatformClient implements RunReports {

    private final PlatformConnection connection;

    /**
     * The platform at this address.
     *
     * @param key an API key with the scope {@code PRINT}
     */
    public PlatformClient(URI address, String key) {
        this.connection = new PlatformConnection(address, key);
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
            var page = connection.get("/print-jobs?state=OPEN" + meantFor + cursor);
            page.path("items").forEach(job -> jobs.add(job(job)));
            String next = page.path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + segment(next);
        } while (!cursor.isEmpty());
        return jobs;
    }

    /** One job. */
    public PrintJob job(String id) {
        return job(connection.get("/print-jobs/" + segment(id)));
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
        var labels = new ArrayList<Label>();
        try (var lines = connection.lines("/print-jobs/" + segment(id) + "/labels?again=" + again + within + from)) {
            JobReader.ndjson(lines).forEachRemaining(labels::add);
        } catch (IOException | UncheckedIOException e) {
            throw connection.unreachable(e);
        }
        return labels;
    }

    @Override
    public String start(String job, String printer, boolean takeOver, String idempotencyKey) {
        var run = connection.post(
                "/print-runs", Map.of("jobId", job, "printer", printer, "takeOver", takeOver), idempotencyKey);
        return run.path("id").asString();
    }

    @Override
    public Receipt report(String run, Report report, String idempotencyKey) {
        var body = Map.of(
                "printed", SerialRange.of(report.printed()),
                "reprinted",
                        report.reprinted().stream()
                                .map(PlatformClient::explained)
                                .toList(),
                "spoiled",
                        report.spoiled().stream().map(PlatformClient::explained).toList());
        var answer = connection.post("/print-runs/" + segment(run) + "/reports", body, idempotencyKey);
        String stop = answer.path("stop").asString("");
        return new Receipt(ranges(answer.path("withdrawn")), ranges(answer.path("refused")), stop(stop));
    }

    /** A reason that we do not know is one all the same: whatever it is, the platform wants the run to stop. */
    private static @Nullable StopReason stop(String said) {
        return switch (said) {
            case "" -> null;
            case "CANCELLED" -> StopReason.CANCELLED;
            case "NOT_ADMITTED" -> StopReason.NOT_ADMITTED;
            default -> StopReason.ENDED;
        };
    }

    private static Map<String, String> explained(ExplainedSerial explained) {
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
        connection.post("/print-runs/" + segment(run) + "/end", Map.of(), idempotencyKey);
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

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
