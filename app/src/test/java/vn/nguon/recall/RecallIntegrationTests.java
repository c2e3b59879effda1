package vn.nguon.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Scope;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;

@PlatformTest
class RecallIntegrationTests {

    private final People people;
    private final DatabaseClient database;
    private final Recalls recalls;

    private final OrganisationId cooperative;
    private final Person manager;
    private final LotId lot;

    RecallIntegrationTests(People people, DatabaseClient database, Recalls recalls) {
        this.people = people;
        this.database = database;
        this.recalls = recalls;
        this.cooperative = people.organisation("HTX Phong Điền");
        this.manager = people.manager(cooperative);
        this.lot = lotOf(cooperative);
    }

    @Test
    void aManagerCallsALotBackAndEndsIt() {
        String id = opened(manager.http());

        within(Duration.ofSeconds(1), () -> assertThat(open(lot)).isNotNull());
        close(manager.http(), id, "Đã thu về và tiêu huỷ.")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.closingReason")
                .isEqualTo("Đã thu về và tiêu huỷ.");

        within(Duration.ofSeconds(1), () -> assertThat(open(lot)).isNull());
        assertThat(kindsOfEntriesAbout(lot.subject())).containsExactly("lot-recalled", "recall-closed");
    }

    @Test
    void refusesASecondRecallOfALot() {
        opened(manager.http());

        recall(people.authority().http(), body())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:lot-already-recalled");
    }

    @Test
    void ofManyAtOnceOneOpensIt() {
        List<Integer> statuses =
                Flux.range(0, 8).flatMap(i -> recalling(), 8).collectList().block(Duration.ofSeconds(30));

        assertThat(statuses).containsOnlyOnce(201).contains(409).doesNotContain(500);
    }

    @Test
    void whatTheAuthorityOpenedOnlyTheAuthorityEnds() {
        Person authority = people.authority();
        String id = opened(authority.http());

        close(manager.http(), id, "Không sao cả.")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:recalled-by-authority");
        close(authority.http(), id, "Đã kiểm tra lại.").expectStatus().isOk();
        close(authority.http(), id, "Đã kiểm tra lại.")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:recall-already-closed");
    }

    @Test
    void amongThePeopleOfACooperativeOnlyAManagerRecalls() {
        recall(people.member(cooperative).http(), body()).expectStatus().isForbidden();
        recall(people.inspector().http(), body()).expectStatus().isForbidden();
    }

    @Test
    void strangersLearnNothing() {
        String id = opened(manager.http());
        WebTestClient stranger =
                people.manager(people.organisation("HTX Nam Đông")).http();

        recall(stranger, body()).expectStatus().isNotFound();
        close(stranger, id, "Không sao cả.").expectStatus().isNotFound();
        stranger.get().uri("/api/v1/recalls/" + id).exchange().expectStatus().isNotFound();
        stranger.get()
                .uri("/api/v1/recalls")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
        people.nobody()
                .get()
                .uri("/api/v1/recalls/" + id)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        people.withKey(manager, Scope.READ)
                .post()
                .uri("/api/v1/recalls")
                .bodyValue(body())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void showsRecallsToWhomTheyConcern() {
        String id = opened(manager.http());

        for (Person seeing : List.of(manager, people.member(cooperative), people.inspector(), people.authority())) {
            seeing.http()
                    .get()
                    .uri("/api/v1/recalls/" + id)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.noticeEn")
                    .isEqualTo("Too much sulphur dioxide was found. Do not use it.");
        }
        manager.http()
                .get()
                .uri("/api/v1/recalls?open=true")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(id);
    }

    @Test
    void findsRecallsByTheirLotAndWhoseItIs() {
        String id = opened(manager.http());
        WebTestClient inspector = people.inspector().http();

        assertThat(found(manager.http(), "atiso do l1")).containsExactly(id);
        assertThat(found(manager.http(), "%")).isEmpty();
        assertThat(found(manager.http(), "sen")).isEmpty();
        assertThat(found(inspector, "phong dien atiso")).contains(id);
        assertThat(found(inspector, "nam dong atiso")).doesNotContain(id);
    }

    @Test
    void aRepeatedRequestOpensOneRecall() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            manager.http()
                    .post()
                    .uri("/api/v1/recalls")
                    .header("Idempotency-Key", key)
                    .bodyValue(body())
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }

        assertThat(kindsOfEntriesAbout(lot.subject())).containsExactly("lot-recalled");
    }

    @Test
    void refusesWhatIsMissingOrTooShort() {
        refusesField("lotId", null);
        refusesField("noticeVi", "Ngắn");
        refusesField("noticeEn", "Short");
        refusesField("contact", "0".repeat(201));
        String id = opened(manager.http());
        close(manager.http(), id, " ")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("reason");
    }

    @Test
    void aNoticeInVietnameseStopsGoods() {
        Map<String, Object> body = body();
        body.remove("noticeEn");

        recall(manager.http(), body)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.noticeEn")
                .isEqualTo("");
    }

    @Test
    void refusesALotThatDoesNotExist() {
        Map<String, Object> body = body();
        body.put("lotId", UUID.randomUUID());

        recall(people.authority().http(), body).expectStatus().isNotFound();
        close(people.authority().http(), UUID.randomUUID().toString(), "Đã kiểm tra lại.")
                .expectStatus()
                .isNotFound();
    }

    private static List<String> found(WebTestClient client, String words) {
        Map<?, ?> answer = client.get()
                .uri("/api/v1/recalls?limit=200&q={words}", words)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return ((List<?>) answer.get("items"))
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("id")))
                        .toList();
    }

    private void refusesField(String field, Object value) {
        Map<String, Object> body = body();
        body.put(field, value);
        recall(manager.http(), body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo(field);
    }

    private Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "lotId", lot.value(),
                "noticeVi", "Phát hiện lưu huỳnh vượt mức. Không sử dụng.",
                "noticeEn", "Too much sulphur dioxide was found. Do not use it.",
                "contact", "0234 3 000 000"));
    }

    private String opened(WebTestClient client) {
        Map<?, ?> answer = recall(client, body())
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(answer.get("id"));
    }

    private static WebTestClient.ResponseSpec recall(WebTestClient client, Map<String, Object> body) {
        return client.post().uri("/api/v1/recalls").bodyValue(body).exchange();
    }

    private Mono<Integer> recalling() {
        return Mono.fromCallable(() -> recall(manager.http(), body())
                        .returnResult(byte[].class)
                        .getStatus()
                        .value())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static WebTestClient.ResponseSpec close(WebTestClient client, String id, String reason) {
        return client.post()
                .uri("/api/v1/recalls/" + id + "/close")
                .bodyValue(Map.of("reason", reason))
                .exchange();
    }

    private Recall open(LotId lot) {
        return recalls.open().block().of(lot);
    }

    private static void within(Duration time, ThrowingRunnable fact) {
        Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(time).untilAsserted(fact);
    }

    private LotId lotOf(OrganisationId owner) {
        LotId lot = LotId.next();
        database.sql("""
                        insert into lot (lot_id, organisation_id, code, name, stage, quantity, unit, made_at)
                        values (:lot, :owner, 'L1', 'Atiso đỏ', 'PACKING', 100, 'H87', now())
                        """)
                .bind("lot", lot.value())
                .bind("owner", owner.value())
                .then()
                .block();
        return lot;
    }

    private List<String> kindsOfEntriesAbout(String subject) {
        return database.sql("""
                        select content::jsonb ->> 'kind' as kind
                        from ledger_entry
                        join ledger_subject on entry_id = id
                        where subject = :subject
                        order by id
                        """)
                .bind("subject", subject)
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }
}
