package vn.nguon.stamp.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Role;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** What goes on while an organisation is suspended, and what becomes of an act in whose middle it is. */
@PlatformTest
record SuspendedIntegrationTests(
        ApplicationContext platform, People people, DatabaseClient database, ConnectionFactory connections) {

    @Test
    void everyActWaitsForASuspensionThatIsUnderWayAndIsRefused() {
        // Of a name of its own: admitting one that looks like others asks for a reason.
        StampLife life = new StampLife(platform, "HTX " + UUID.randomUUID());
        String suspend = "update organisation set status = 'SUSPENDED', status_reason = 'gian lận', decided_at = now()"
                + " where id = " + life.cooperative;
        Map<String, String> answers = new LinkedHashMap<>();

        StampLife.ACTS.forEach((name, act) -> {
            CompletableFuture<Answer> answer;
            try (Held suspension = new Held(connections, suspend)) {
                answer = AtOnce.begun(() -> act.apply(life));
                Awaitility.await(name).until(() -> suspension.heldUp() > 0);
                suspension.commit();
            }
            answers.put(name, answer.join().text("$.type"));
            life.decideOnOrganisation(life.cooperative, "ADMIT").ok();
        });

        assertThat(answers)
                .hasSize(StampLife.ACTS.size())
                .allSatisfy((name, type) -> assertThat(type).isEqualTo("urn:nguon:problem:organisation-not-admitted"));
    }

    @Test
    void activatingWaitsForAProductThatIsBeingRefused() {
        StampLife life = new StampLife(platform);
        String refuse = "update product set status = 'REFUSED', status_reason = 'sai nhãn' where id = " + life.product;

        CompletableFuture<Answer> answer;
        try (Held refusal = new Held(connections, refuse)) {
            answer = AtOnce.begun(() -> StampLife.ACTS.get("activate").apply(life));
            Awaitility.await().until(() -> refusal.heldUp() > 0);
            refusal.commit();
        }

        answer.join().refused(409, "product-not-admitted");
    }

    @Test
    void readsItsRecordsVoidsStampsWithdrawsAndCallsBack() {
        StampLife life = new StampLife(platform);
        String activation = life.manager.get("/api/v1/activations").ok().text("$.items[0].id");
        life.decideOnOrganisation(life.cooperative, "SUSPEND").ok();

        life.manager.get("/api/v1/stamp-orders/" + life.issued).ok();
        life.manager.get("/api/v1/stamp-orders/" + life.issued + "/prints").ok();
        life.manager.get("/api/v1/lots/" + life.packs.value()).ok();
        life.manager.get("/api/v1/accounts").ok();
        life.manager
                .post("/api/v1/activations/" + activation + "/withdrawal", "{\"reason\": \"Dán nhầm lô\"}")
                .ok();
        life.manager
                .post(
                        "/api/v1/voidings",
                        life.stamps(50, 59)
                                .put("cause", "OTHER")
                                .put("reason", "Đã tiêu huỷ trước mặt thanh tra")
                                .json())
                .created();
        life.manager.post("/api/v1/recalls", """
            {"lotId": "%s", "noticeVi": "Hãy mang trả nơi mua hàng này.", "noticeEn": "Take it back, please.",
             "contact": "0234 387 0202"}
            """.formatted(life.packs.value())).created();
        life.decide("{\"approved\": false, \"reason\": \"Đơn vị đang bị tạm dừng\"}")
                .ok();
    }

    @Test
    void paperThatExistsIsCountedAndTheRunIsToldToStop() {
        StampLife life = new StampLife(platform);
        assertThat(life.report(0, 3).ok().names("$")).doesNotContain("stop");

        life.decideOnOrganisation(life.cooperative, "SUSPEND").ok();
        Answer told = life.report(4, 6).ok();

        assertThat(told.text("$.stop")).isEqualTo("NOT_ADMITTED");
        assertThat(told.number("$.stamps.printed")).isEqualTo(7);
        assertThat(life.printer
                        .post("/api/v1/print-runs/" + life.run + "/end", "")
                        .result()
                        .getStatus()
                        .is2xxSuccessful())
                .isTrue();
    }

    @Test
    void aPressWithoutAWorkstationTellsOfPaperOnItsPage() {
        StampLife life = new StampLife(platform);
        life.decideOnOrganisation(life.printHouse, "SUSPEND").ok();
        Person printer = people.of(life.printHouse, Role.PRINT_HOUSE);
        String order = "/print/orders/" + life.issued;

        Forms.of(printer)
                .send(
                        order + "/jobs/" + life.openJob + "/prints",
                        "first",
                        life.serial(10),
                        "last",
                        life.serial(12),
                        "printer",
                        "Máy 2")
                .ledTo(order);
    }

    @Test
    void anAdministratorOpensAnAccountForWhoMustAnswerTheInspector() {
        StampLife life = new StampLife(platform);
        life.decideOnOrganisation(life.cooperative, "SUSPEND").ok();

        people.administrator()
                .http()
                .post()
                .uri("/api/v1/accounts")
                .header("Content-Type", "application/json")
                .bodyValue("""
                    {"login": "giam-doc-%1$d", "name": "Ông Ba", "password": "mot mat khau rat dai 9",
                     "organisation": %1$d, "roles": ["MANAGER"]}
                    """.formatted(life.cooperative.value()))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    @Test
    void theFormSaysWhyCodesAreNotToBeHad() {
        StampLife life = new StampLife(platform);
        life.decideOnOrganisation(life.cooperative, "SUSPEND").ok();

        Forms.Shown page = Forms.of(life.owner).send("/console/orders/" + life.issued + "/files", "form", "CSV");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.page()).contains("HTX Phong Điền đang bị tạm dừng: gian lận tem.");
    }

    @Test
    void noStampsGoOnGoodsOfNoProduct() {
        StampLife life = new StampLife(platform);

        life.manager
                .post(
                        "/api/v1/activations",
                        life.stamps(40, 44).put("lotId", life.pieces().value()).json())
                .refused(409, "goods-of-no-product");
    }

    @Test
    void theDatabaseItselfRefusesWhoForgotToAsk() {
        StampLife life = new StampLife(platform);
        life.decideOnOrganisation(life.cooperative, "SUSPEND").ok();

        assertThat(refusalOf("""
            insert into stamp_order (organisation_id, quantity, requested_by, requested_at)
            values (%s, 5, 'test', now())
            """.formatted(life.cooperative))).contains("not admitted");
        assertThat(refusalOf("""
            insert into activation (order_id, activation_id, numbers, organisation_id, lot_id, activated_at,
              recorded_at, recorded_by)
            values (%s, gen_random_uuid(), int8range(%d, %d), %s, '%s', now(), now(), 'test')
            """.formatted(
                                life.issued,
                                life.firstNumber + 40,
                                life.firstNumber + 42,
                                life.cooperative,
                                life.packs.value())))
                .contains("not admitted");
    }

    private String refusalOf(String sql) {
        return database.sql(sql)
                .then()
                .thenReturn("nothing")
                .onErrorResume(failure -> Mono.just(String.valueOf(failure.getCause())))
                .blockOptional()
                .orElseThrow();
    }

    /** A change that is made and not committed: others who need the row have to wait. */
    private static final class Held implements AutoCloseable {

        private final Connection connection;
        private final int backend;

        Held(ConnectionFactory connections, String change) {
            this.connection = Mono.from(connections.create()).blockOptional().orElseThrow();
            Mono.from(connection.beginTransaction()).block();
            this.backend = Flux.from(connection
                            .createStatement("select pg_backend_pid() as pid")
                            .execute())
                    .flatMap(result -> result.map((row, data) -> row.get("pid", Integer.class)))
                    .blockLast();
            Flux.from(connection.createStatement(change).execute())
                    .flatMap(done -> done.getRowsUpdated())
                    .blockLast();
        }

        /** How many wait for this one. */
        long heldUp() {
            return Flux.from(connection
                            .createStatement("select count(*) as waiting from pg_stat_activity" + " where " + backend
                                    + " = any(pg_blocking_pids(pid))")
                            .execute())
                    .flatMap(result -> result.map((row, data) -> row.get("waiting", Long.class)))
                    .blockLast();
        }

        void commit() {
            Mono.from(connection.commitTransaction()).block();
        }

        @Override
        public void close() {
            Mono.from(connection.close()).block();
        }
    }
}
