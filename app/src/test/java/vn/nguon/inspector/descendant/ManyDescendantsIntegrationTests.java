package vn.nguon.inspector.descendant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.stamp.Rolls;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** A harvest of which 2,600 lots were made, over twelve steps: a season of a province's packers. */
@PlatformTest
class ManyDescendantsIntegrationTests {

    private static final int LOTS = 2600;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Maker garden;
    private final Person inspector;
    private final WebTestClient patient;
    private final DatabaseClient database;
    private final Rolls rolls;
    private final LotId harvest;

    ManyDescendantsIntegrationTests(ApplicationContext platform, People people, DatabaseClient database) {
        this.database = database;
        this.rolls = new Rolls(platform);
        this.garden = Chains.in(platform).cooperative("HTX Vườn Chè");
        this.inspector = people.inspector();
        this.patient = inspector
                .http()
                .mutate()
                .responseTimeout(SOON)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build();
        this.harvest = garden.harvests(garden.grows("Chè", "5000 MTK"), "50 KGM");
        made();
    }

    @Test
    void allOfThemAreFoundHeldToldOfAndLetGo() {
        String at = "/api/v1/lots/" + harvest.value() + "/descendants";
        timed(
                "listed",
                () -> patient.get()
                        .uri(at)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.lots.length()")
                        .isEqualTo(LOTS + 1));
        timed(
                "page",
                () -> Forms.of(inspector)
                        .open("/inspect/lots/" + harvest.value() + "/descendants")
                        .ok()
                        .says("2.601 lô"));
        timed("held", () -> act(at + "/freeze"));
        assertThat(held()).isEqualTo(LOTS + 1);
        assertThat(rolls.acts("made-of:" + harvest.value())).containsExactly("lot-frozen");
        timed("today", () -> Forms.of(garden.person()).open("/console").ok().says("50+ lô của ta đang bị tạm giữ"));
        timed(
                "today again",
                () -> Forms.of(garden.person()).open("/console").ok().says("50+ lô"));
        timed("let go", () -> act(at + "/release"));
        assertThat(held()).isZero();
    }

    private void act(String address) {
        patient.post()
                .uri(address)
                .bodyValue(Map.of("reason", "Nghi nhiễm chì."))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lots")
                .isEqualTo(LOTS + 1);
    }

    private static void timed(String what, Runnable act) {
        long began = System.nanoTime();
        act.run();
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - began) / 1_000_000);
    }

    /** Two hundred lots a step and more, each made of two of the step before. */
    private void made() {
        run("""
                insert into lot (lot_id, organisation_id, code, name, stage, quantity, unit, made_at)
                select id, :owner, 'M-' || n, 'Chè', 'PROCESSING', 1, 'KGM', now()
                from made
                """);
        run("""
                insert into holding_change (lot_id, event_id, organisation_id, change, event_time)
                select id, gen_random_uuid(), :owner, 1, now()
                from made
                """);
        run("""
                , links as (
                  select made.id, parent.id as elder
                  from made
                  join lateral (
                    select id
                    from made elder
                    where elder.step = made.step - 1
                    order by (elder.n + made.n) % 7, n
                    limit 2) parent on :owner > 0
                  union all
                  select id, ':harvest'::uuid
                  from made
                  where step = 1)
                insert into lot_link (lot_id, direction, other_lot_id, event_id)
                select elder, 'AHEAD', id, gen_random_uuid()
                from links
                union all
                select id, 'BACK', elder, gen_random_uuid()
                from links
                """.replace(":harvest", harvest.value().toString()));
    }

    private void run(String sql) {
        database.sql("""
                        with made as (
                          select n, md5('made' || n)::uuid as id, 1 + (n - 1) * 12 / :lots as step
                          from generate_series(1, :lots) n)
                        """ + sql)
                .bind("lots", LOTS)
                .bind("owner", garden.organisation().value())
                .then()
                .block(Duration.ofSeconds(60));
    }

    /** Of the garden's: others hold lots, too. */
    private long held() {
        return rolls.count("select count(*) from lot where frozen_at is not null and organisation_id = "
                + garden.organisation().value());
    }
}
