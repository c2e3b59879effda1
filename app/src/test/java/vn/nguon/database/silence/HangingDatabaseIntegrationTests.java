package vn.nguon.database.silence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.language.LocalizedText;
import vn.nguon.recall.RecallNotice;
import vn.nguon.recall.RecallingLots;
import vn.nguon.scan.Market;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.stamp.voiding.VoidingStamps;
import vn.nguon.testing.PlatformTest;

/** The database's processes are stopped for twenty seconds: all are answered in time, and nobody is told what is old. */
@PlatformTest
@ContextConfiguration(initializers = OwnServer.class)
@DirtiesContext
class HangingDatabaseIntegrationTests {

    /** Five are promised; the processors of whoever tests are busy. */
    private static final Duration IN_TIME = Duration.ofSeconds(6);

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String KEY = "a-place-while-it-hangs";
    private static final String PLACE = """
            {"name": "Kho khi máy chủ treo", "kind": "WAREHOUSE", "address": "Huế"}
            """;

    private final ApplicationContext platform;
    private final Environment environment;
    private final DatabaseClient database;
    private final Path home;

    HangingDatabaseIntegrationTests(ApplicationContext platform, Environment environment, DatabaseClient database) {
        this.platform = platform;
        this.environment = environment;
        this.database = database;
        this.home = Path.of(environment.getRequiredProperty("nguon.home"));
    }

    @AfterEach
    void goesOn() throws Exception {
        OwnServer.signal("CONT", home);
    }

    @Test
    void everybodyIsAnsweredInTimeAndNothingOldIsCalledGenuine() throws Exception {
        Market market = new Market(platform).activated(4);
        Market recalled = new Market(platform).activated(1);
        recall(recalled);
        voidStamp(market, 3);
        within(() -> says(market.scan(0), 200, "Tem thật"));
        within(() -> says(recalled.scan(0), 200, "thu hồi"));
        within(() -> says(market.scan(3), 410, "huỷ"));

        OwnServer.signal("STOP", home);
        CompletableFuture<Void> cold = CompletableFuture.runAsync(
                () -> isAnswered(IN_TIME, () -> market.scan(1)).expectStatus().isEqualTo(503));
        CompletableFuture<Void> act =
                CompletableFuture.runAsync(() -> refused(isAnswered(IN_TIME, () -> act(market)), "outcome-not-known"));
        says(isAnswered(AT_ONCE, () -> market.scan(0)), 200, "Tem thật");
        cold.join();
        act.join();

        Awaitility.await()
                .atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> isAnswered(IN_TIME, () -> market.ask("/S/" + market.code(0)))
                        .expectStatus()
                        .isEqualTo(503));
        refused(isAnswered(AT_ONCE, () -> market.ask("/S/" + market.code(0))), "not-checked-now");
        says(isAnswered(AT_ONCE, () -> market.scan(0)), 503, "trước khi mua");
        says(isAnswered(AT_ONCE, () -> recalled.scan(0)), 200, "hiện chưa hỏi lại được");
        says(isAnswered(AT_ONCE, () -> market.scan(3)), 410, "hiện chưa hỏi lại được");
        isAnswered(AT_ONCE, () -> recalled.ask("/S/" + recalled.code(0)))
                .expectBody()
                .jsonPath("$.asOf")
                .exists();
        refused(isAnswered(IN_TIME, () -> market.ask("/S/" + market.code(2))), "not-checked-now");
        refused(
                isAnswered(
                        IN_TIME,
                        () -> market.manager.http().get().uri("/api/v1/places").exchange()),
                "database-silent");
        isAnswered(
                        IN_TIME,
                        () -> market.manager
                                .http()
                                .get()
                                .uri("/console")
                                .accept(MediaType.TEXT_HTML)
                                .exchange())
                .expectStatus()
                .isEqualTo(503);
        isAnswered(IN_TIME, this::readiness);
        Thread.sleep(Duration.ofSeconds(5).toMillis());

        OwnServer.signal("CONT", home);
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> says(market.scan(0), 200, "Tem thật"));
        says(market.scan(1), 200, "Tem thật");
        says(act(market), 201, "Kho khi máy chủ treo");
        readiness().expectStatus().isOk();
        assertThat(count("select count(*) as n from place where name = 'Kho khi máy chủ treo'"))
                .isEqualTo(1);
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            // The one that listens.
            assertThat(platform.getBean(MeterRegistry.class)
                            .get("r2dbc.pool.acquired")
                            .gauge()
                            .value())
                    .isLessThanOrEqualTo(2);
            assertThat(count("select count(*) as n from pg_stat_activity where application_name = 'nguon'"))
                    .isLessThanOrEqualTo(16);
        });
    }

    private ResponseSpec act(Market market) {
        return market.manager
                .http()
                .post()
                .uri("/api/v1/places")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", KEY)
                .bodyValue(PLACE)
                .exchange();
    }

    private static ResponseSpec isAnswered(Duration within, Supplier<ResponseSpec> request) {
        long start = System.nanoTime();
        ResponseSpec answer = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(within);
        return answer;
    }

    private static void says(ResponseSpec answer, int status, String words) {
        assertThat(Market.text(answer)).contains(words);
        answer.expectStatus().isEqualTo(status);
    }

    private static void refused(ResponseSpec answer, String problem) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:" + problem);
    }

    private ResponseSpec readiness() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + environment.getRequiredProperty("local.management.port"))
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .get()
                .uri("/actuator/health/readiness")
                .exchange();
    }

    private void recall(Market market) {
        platform.getBean(RecallingLots.class)
                .recall(
                        market.lot,
                        new RecallNotice(
                                new LocalizedText("Lưu huỳnh vượt mức.", "Too much sulphur."), "0234 3 000 111"),
                        market.manager.actor())
                .block();
    }

    private void voidStamp(Market market, int stamp) {
        platform.getBean(VoidingStamps.class)
                .voidStamps(
                        market.manager.actor(),
                        new StampSelection.Roll(market.part(stamp, 1)),
                        VoidingCause.STOLEN,
                        "Mất ở xưởng")
                .block();
    }

    private long count(String sql) {
        return database.sql(sql).map(row -> row.get("n", Long.class)).one().block();
    }

    private static void within(ThrowingRunnable holds) {
        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(holds);
    }
}
