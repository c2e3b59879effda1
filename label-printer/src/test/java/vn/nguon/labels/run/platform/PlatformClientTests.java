package vn.nguon.labels.run.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.labels.Label;
import vn.nguon.labels.run.PlatformRefused;
import vn.nguon.labels.run.PlatformUnreachable;
import vn.nguon.labels.run.RunReports;
import vn.nguon.labels.run.RunReports.ExplainedSerial;
import vn.nguon.labels.run.RunReports.Report;
import vn.nguon.labels.run.ScriptedOperator;
import vn.nguon.labels.run.SerialRange;

/** The workstation's side of {@code docs/spec/print-runs.md}, against a server that speaks by the same page. */
class PlatformClientTests {

    private record Answer(int status, String body) {}

    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private HttpServer server;
    private PlatformClient platform;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            var headers = exchange.getRequestHeaders();
            requests.add("%s %s %s %s"
                    .formatted(
                            request,
                            headers.getFirst("Authorization"),
                            headers.getFirst("Idempotency-Key"),
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var answer = answers.getOrDefault(request, new Answer(404, "{\"detail\":\"no such thing\"}"));
            var body = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        platform = new PlatformClient(
                URI.create("http://localhost:%d/".formatted(server.getAddress().getPort())), "secret");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void listsOpenJobsOverAllPages() {
        answers.put("GET /api/v1/print-jobs?state=OPEN&printer=x+1", new Answer(200, """
                {"items":[{"id":"a","stamps":{"left":2},"layout":"roll-50x30","texts":{"product":"Trà"}}],"next":"c d"}
                """));
        answers.put(
                "GET /api/v1/print-jobs?state=OPEN&printer=x+1&cursor=c+d",
                new Answer(200, "{\"items\":[{\"id\":\"b\",\"stamps\":{\"left\":3}}],\"next\":null}"));

        assertThat(platform.openJobs("x 1"))
                .containsExactly(
                        new PlatformClient.PrintJob("a", 2, "roll-50x30", Map.of("product", "Trà")),
                        new PlatformClient.PrintJob("b", 3, null, Map.of()));
        assertThat(requests).allMatch(request -> request.contains("Bearer secret"));
    }

    @Test
    void readsTheLabelsOfAJobPartByPart() {
        answers.put(
                "POST /api/v1/print-jobs/a/labels?again=false",
                new Answer(
                        200,
                        "{\"serial\":\"1\",\"code\":\"C\",\"url\":\"U1\"}\n{\"serial\":\"2\",\"url\":\"U2\"}\n\n"));
        answers.put("POST /api/v1/print-jobs/a/labels?again=false&after=2", new Answer(200, "\n"));

        assertThat(new PlatformLabels(platform, "a", List.of(), false, new ScriptedOperator()))
                .toIterable()
                .containsExactly(new Label("1", "U1", Map.of()), new Label("2", "U2", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"serial\":\"1\",\"url\":\"U1\"}\n", ""})
    void refusesLabelsThatBreakOff(String body) {
        answers.put("POST /api/v1/print-jobs/a/labels?again=false", new Answer(200, body));

        assertThatThrownBy(() -> platform.labels("a", null, null, false))
                .isInstanceOf(PlatformUnreachable.class)
                .hasMessage("the platform broke off in the middle of the job's labels");
    }

    @Test
    void waitsForAPlatformThatIsAway() {
        var operator = new ScriptedOperator();
        operator.onWait =
                () -> answers.put("POST /api/v1/print-jobs/a/labels?again=true&from=1&to=3", new Answer(200, "\n"));
        answers.put("POST /api/v1/print-jobs/a/labels?again=true&from=1&to=3", new Answer(503, "busy"));

        assertThat(new PlatformLabels(platform, "a", List.of("3", "1"), true, operator))
                .isExhausted();
        assertThat(operator.troubles).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, CANCELLED", "NOT_ADMITTED, NOT_ADMITTED", "ENDED, ENDED", "WHATEVER_COMES, ENDED"})
    void stopsForAnyReasonThatIsGiven(String said, RunReports.StopReason stop) {
        answers.put(
                "POST /api/v1/print-runs/r/reports",
                new Answer(200, "{\"withdrawn\":[],\"refused\":[],\"stop\":\"" + said + "\"}"));

        assertThat(platform.report("r", new Report(List.of("0000000000017"), List.of(), List.of()), "k")
                        .stop())
                .isEqualTo(stop);
    }

    @Test
    void startsReportsAndEndsARun() {
        answers.put("POST /api/v1/print-runs", new Answer(201, "{\"id\":\"r\"}"));
        answers.put("POST /api/v1/print-runs/r/reports", new Answer(200, """
                {"stamps":{"left":0},"withdrawn":[{"first":"9","last":"9"}],"refused":[],"stop":"ENDED"}
                """));
        answers.put("POST /api/v1/print-runs/r/end", new Answer(200, ""));

        assertThat(platform.start("a", "tcp://p", false, "k1")).isEqualTo("r");
        var report = new Report(
                List.of("0000000000017", "0000000000024", "0000000000048"),
                List.of(new ExplainedSerial("2", "rách")),
                List.of(new ExplainedSerial("3", "mờ")));
        assertThat(platform.report("r", report, "k2"))
                .isEqualTo(new RunReports.Receipt(
                        List.of(new SerialRange("9", "9")), List.of(), RunReports.StopReason.ENDED));
        platform.end("r", "k3");

        assertThat(requests.get(0)).contains("k1", "\"jobId\":\"a\"", "\"printer\":\"tcp://p\"");
        assertThat(requests.get(1))
                .contains(
                        "k2",
                        "{\"first\":\"0000000000017\",\"last\":\"0000000000024\"}",
                        "{\"first\":\"0000000000048\",\"last\":\"0000000000048\"}");
        assertThat(requests.get(2)).contains("k3");
    }

    @Test
    void whatIsRefusedStopsTheRunWithThePlatformsWords() {
        answers.put(
                "GET /api/v1/print-jobs/a",
                new Answer(409, "{\"type\":\"…/print-job-closed\",\"detail\":\"the order was voided\"}"));

        assertThatThrownBy(() -> platform.job("a"))
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("answers 409: the order was voided");
        assertThatThrownBy(() -> platform.job("other"))
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("answers 404: no such thing");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void whatMayBeBetterLaterIsTriedLater(int status) {
        answers.put("GET /api/v1/print-jobs/a", new Answer(status, "busy"));

        assertThatThrownBy(() -> platform.job("a")).isInstanceOf(PlatformUnreachable.class);
    }

    @Test
    void anAnswerThatIsNoJsonIsNotThePlatform() {
        answers.put("GET /api/v1/print-jobs/a", new Answer(200, "<html>"));

        assertThatThrownBy(() -> platform.job("a"))
                .isInstanceOf(PlatformUnreachable.class)
                .hasMessageContaining("is not the platform");
    }

    @Test
    void aPlatformThatIsNotThereIsTriedLater() {
        server.stop(0);

        assertThatThrownBy(() -> platform.job("a"))
                .isInstanceOf(PlatformUnreachable.class)
                .hasMessageContaining("cannot be reached");
    }
}
