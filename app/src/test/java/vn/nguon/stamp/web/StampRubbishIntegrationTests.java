package vn.nguon.stamp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** What people and programs send by mistake: always a sentence that says what to do, never a fault of ours. */
@PlatformTest
class StampRubbishIntegrationTests {

    private final Rolls rolls;
    private final Person member;
    private final Person authority;
    private final StampOrder.Issued order;

    StampRubbishIntegrationTests(ApplicationContext platform, People people) {
        this.rolls = new Rolls(platform);
        this.member = people.member(people.organisation("HTX Phong Điền"));
        this.authority = people.authority();
        this.order = rolls.issued(member, 100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                              | 422 | invalid             | quantity",
                "{\"quantity\": 0}                               | 422 | invalid             | quantity",
                "{\"quantity\": 100000001}                       | 422 | invalid             | quantity",
                "{\"quantity\": 1e30}                            | 400 | wrong-kind-of-value | quantity",
                "{\"quantity\": \"many\"}                        | 400 | wrong-kind-of-value | quantity",
                "{\"quantity\": 10, \"productId\": 999999999}    | 422 | invalid             | productId",
                "{\"quantity\": 10, \"color\": \"red\"}          | 400 | unknown-field       | color",
                "{\"quantity\": 10                               | 400 | unreadable          |",
                "[]                                              | 400 |                     |",
                "rubbish                                         | 400 | unreadable          |",
            })
    void anOrder(String body, int status, @Nullable String type, @Nullable String field) {
        refused(member, "/api/v1/stamp-orders", body, status, type, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                        | 422 | invalid | approved",
                "{\"approved\": false}                                     | 422 | invalid | reason",
                "{\"approved\": false, \"reason\": \" \"}                  | 422 | invalid | reason",
                "{\"approved\": false, \"reason\": \"x\", \"printHouseId\": 1} | 422 | invalid | printHouseId",
                "{\"approved\": \"perhaps\"}                               | 400 | wrong-kind-of-value | approved",
                "{\"approved\": true}                                      | 409 | order-in-another-state |",
            })
    void aDecision(String body, int status, @Nullable String type, @Nullable String field) {
        refused(authority, "/api/v1/stamp-orders/" + order.id() + "/decisions", body, status, type, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                             | 422 | invalid          | first",
                "{\"first\": \"12\"}                                            | 422 | mistyped-serial  | first",
                "{\"first\": \"0000000010008\"}                                 | 422 | mistyped-serial  | first",
                "{\"first\": \"0000000010009\"}                                 | 422 | invalid          | lotId",
                "{\"first\": \"0000000010009\", \"last\": \"0000000000017\"}    | 422 | invalid          | last",
                "{\"codes\": []}                                                | 422 | invalid          | codes",
                "{\"codes\": [\"rubbish\"]}                                     | 422 | invalid          | codes[0]",
                "{\"codes\": [\"000000Z89TMSQ7PFCVMJ\"], \"first\": \"1\"}      | 422 | invalid          | first",
                "{\"codes\": [7]}                                               | 400 | wrong-kind-of-value | codes[0]",
                "{\"first\": \"0000000010009\", \"lotId\": \"lot\"}             | 400 | wrong-kind-of-value | lotId",
                "{\"first\": \"0000000010009\", \"activatedAt\": \"today\"}     | 400 | wrong-kind-of-value | activatedAt",
            })
    void anActivation(String body, int status, @Nullable String type, @Nullable String field) {
        refused(member, "/api/v1/activations", body, status, type, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"first\": \"0000000010009\"}                                       | 422 | invalid | cause",
                "{\"first\": \"0000000010009\", \"cause\": \"LOST\"}                  | 422 | invalid | reason",
                "{\"first\": \"0000000010009\", \"cause\": \"EATEN\"}                 | 400 | wrong-kind-of-value | cause",
                "{\"first\": \"9999999999994\", \"cause\": \"LOST\", \"reason\": \"x\"} | 409 | stamps-not-yours |",
            })
    void aVoiding(String body, int status, @Nullable String type, @Nullable String field) {
        refused(member, "/api/v1/voidings", body, status, type, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/codes?from=12                   | 422 | from",
                "/codes?from=9999999999994        | 422 | from",
                "/codes?header=perhaps            | 400 | header",
                "/labels.pdf?layout=../../secret  | 422 | layout",
                "/labels.pdf?to=0000000000017     | 422 | to",
            })
    void aDownload(String query, int status, @Nullable String field) {
        JsonNode problem = problem(member.http().post().uri("/api/v1/stamp-orders/" + order.id() + query), status);

        assertThat(problem.path("field").asString("")).isEqualTo(field);
        assertThat(rolls.acts(order.id().subject())).doesNotContain("codes-downloaded");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/stamp-orders/abc, 400",
        "/api/v1/stamp-orders/99999999999999999999, 400",
        "/api/v1/stamp-orders?status=LOST, 422",
        "/api/v1/stamp-orders?limit=0, 422",
        "/api/v1/stamp-orders?limit=x, 400",
        "/api/v1/stamp-orders?cursor=rubbish, 422",
        "/api/v1/activations/abc, 400",
        "/api/v1/activations?cursor=rubbish, 422",
        "/api/v1/activations?lotId=abc, 400",
        "/api/v1/voidings/abc, 400",
        "/api/v1/stamps/abc, 422",
        "/api/v1/stamps/0000000010008, 422",
        "/api/v1/stamps/UUUUUUUUUUUUUUUUUUUU, 400",
        "/api/v1/stamps/000000Z8MJ41KGS5YKV6, 404",
    })
    void anAddress(String address, int status) {
        problem(member.http().get().uri(address), status);
    }

    @Test
    void anOrderThatIsNotIssuedHasNoCodes() {
        byte[] made = Objects.requireNonNull(member.http()
                .post()
                .uri("/api/v1/stamp-orders")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"quantity\": 10}")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody());
        long id = new JsonMapper().readTree(made).get("id").asLong();

        JsonNode problem = problem(member.http().post().uri("/api/v1/stamp-orders/" + id + "/codes"), 409);

        assertThat(problem.get("type").asString()).endsWith("order-in-another-state");
    }

    @Test
    void moreLabelsThanOneDownloadHolds() {
        StampOrder.Issued large = rolls.issued(member, 24_001);

        JsonNode problem = problem(member.http().post().uri("/api/v1/stamp-orders/" + large.id() + "/labels.pdf"), 422);

        assertThat(problem.get("detail").asString()).contains("24.000");
    }

    @Test
    void aSerialOfAnotherOrder() {
        StampOrder.Issued other = rolls.issued(member, 10);

        problem(
                member.http()
                        .post()
                        .uri("/api/v1/stamp-orders/" + order.id() + "/codes?to="
                                + StampSerial.of(other.issue().numbers().first())),
                422);
    }

    private static void refused(
            Person person, String path, String body, int status, @Nullable String type, @Nullable String field) {
        JsonNode problem = problem(
                person.http()
                        .post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body.strip()),
                status);

        if (type != null) {
            assertThat(problem.get("type").asString()).isEqualTo("urn:nguon:problem:" + type);
        }
        if (field != null) {
            assertThat(problem.path("field").asString("")).isEqualTo(field);
        }
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    private static JsonNode problem(WebTestClient.RequestHeadersSpec<?> request, int status) {
        byte[] body = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new JsonMapper().readTree(Objects.requireNonNull(body));
    }
}
