package vn.nguon.http.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.made;
import static vn.nguon.testing.Answers.refused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class IdempotentRequestIntegrationTests {

    private final People people;
    private final DatabaseClient database;
    private final ForgettingAnswers forgetting;

    IdempotentRequestIntegrationTests(People people, DatabaseClient database, ForgettingAnswers forgetting) {
        this.people = people;
        this.database = database;
        this.forgetting = forgetting;
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        Person administrator = people.administrator();
        String key = key();
        String login = login();

        Map<String, Object> first = made(open(administrator, key, login));

        assertThat(made(open(administrator, key, login))).isEqualTo(first);
        assertThat(accounts(login)).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        Person administrator = people.administrator();
        String key = key();
        made(open(administrator, key, login()));
        String other = login();

        refused(open(administrator, key, other), 422, "idempotency-key-reused");

        assertThat(accounts(other)).isZero();
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        Person administrator = people.administrator();
        String key = key();
        refused(open(administrator, key, "!"), 422, "invalid");

        made(open(administrator, key, login()));
    }

    @Test
    void twoPeopleDoNotMeetInOneKey() {
        String key = key();

        made(open(people.administrator(), key, login()));
        made(open(people.administrator(), key, login()));
    }

    @Test
    void manyAtOnceHappenOnce() throws Exception {
        Person administrator = people.administrator();
        String key = key();
        String login = login();
        Callable<Map<String, Object>> opening = () -> made(open(administrator, key, login));

        ExecutorService phones = Executors.newFixedThreadPool(8);
        List<Future<Map<String, Object>>> answers =
                phones.invokeAll(Stream.generate(() -> opening).limit(8).toList());
        phones.shutdown();

        for (Future<Map<String, Object>> answer : answers) {
            assertThat(answer.get()).isEqualTo(answers.get(0).get());
        }
        assertThat(accounts(login)).isEqualTo(1);
    }

    @Test
    void keepsNoPasswordEvenHashed() {
        Person administrator = people.administrator();
        String key = key();
        String login = login();
        made(open(administrator, key, login));

        Map<String, Object> otherPassword =
                Map.of("login", login, "name", "Tên", "password", "một mật khẩu khác", "roles", List.of("INSPECTOR"));

        made(administrator
                .http()
                .post()
                .uri("/api/v1/accounts")
                .header("Idempotency-Key", key)
                .bodyValue(otherPassword)
                .exchange());
    }

    @Test
    void anAnswerIsForgottenAfterAMonthAndWhoComesThenIsToldThatItWasDone() {
        Person administrator = people.administrator();
        String key = key();
        String login = login();
        made(open(administrator, key, login));
        aged(key, "29 days");
        forgetting.forget().block();
        made(open(administrator, key, login));
        aged(key, "31 days");

        forgetting.forget().block();

        Map<String, Object> told = refused(open(administrator, key, login), 410, "answer-no-longer-kept");
        assertThat(told.get("detail").toString()).contains("đã được ghi");
        assertThat(told).containsKey("performedAt");
        refused(open(administrator, key, login()), 410, "answer-no-longer-kept");
        assertThat(accounts(login)).isEqualTo(1);
        assertThat(kept(key)).isEqualTo("null 00");
    }

    @Test
    void aKeyIsForgottenAfterAYear() {
        Person administrator = people.administrator();
        String key = key();
        made(open(administrator, key, login()));
        aged(key, "401 days");

        forgetting.forget().block();

        assertThat(kept(key)).isEmpty();
    }

    private void aged(String key, String interval) {
        database.sql("update act_once set performed_at = now() - cast(:age as interval) where key = :key")
                .bind("age", interval)
                .bind("key", key)
                .then()
                .block();
    }

    private String kept(String key) {
        return database.sql("select coalesce(answer, 'null') || ' ' || encode(substr(request_hash, 1, 1), 'hex')"
                        + " from act_once where key = :key")
                .bind("key", key)
                .mapValue(String.class)
                .one()
                .defaultIfEmpty("")
                .block();
    }

    private static ResponseSpec open(Person by, String key, String login) {
        return by.http()
                .post()
                .uri("/api/v1/accounts")
                .header("Idempotency-Key", key)
                .bodyValue(Map.of(
                        "login", login, "name", "Tên", "password", "một mật khẩu dài", "roles", List.of("INSPECTOR")))
                .exchange();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String login() {
        return "once-" + UUID.randomUUID();
    }

    private long accounts(String login) {
        Long count = database.sql("select count(*) from account where login = :login")
                .bind("login", login)
                .mapValue(Long.class)
                .one()
                .block();
        return count == null ? -1 : count;
    }
}
