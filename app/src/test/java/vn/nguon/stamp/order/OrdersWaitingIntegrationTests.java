package vn.nguon.stamp.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** How much of one organisation waits for the authority at once. */
@PlatformTest
class OrdersWaitingIntegrationTests {

    private final Api member;
    private final Api english;
    private final Api authority;

    OrdersWaitingIntegrationTests(People people) {
        var person = people.member(people.organisation("HTX Phong Điền"));
        this.member = Api.of(person);
        this.english = new Api(person.http()
                .mutate()
                .defaultHeaders(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .build());
        this.authority = Api.of(people.authority());
    }

    @Test
    void ofManyOrderedAtOnceTwentyWait() {
        List<Answer> answers = AtOnce.all(30, i -> ordered(member, 100));

        assertThat(answers)
                .filteredOn(answer -> answer.result().getStatus().value() == 201)
                .hasSize(20);
        assertThat(ordered(member, 100)
                        .refused(409, "too-many-orders-waiting")
                        .about("quantity")
                        .text("$.detail"))
                .isEqualTo(
                        "Mỗi đơn vị có nhiều nhất 20 đơn và 20.000.000 tem đang chờ duyệt. Hãy chờ các đơn trước được"
                                + " duyệt, hoặc đặt ít hơn.");
        assertThat(ordered(english, 100).text("$.detail"))
                .isEqualTo(
                        "At most 20 orders and 20,000,000 stamps of an organisation wait for approval. Wait until those"
                                + " before are decided on, or order fewer.");

        long first = member.get("/api/v1/stamp-orders").ok().number("$.items[0].id");
        authority
                .post("/api/v1/stamp-orders/" + first + "/decisions", "{\"approved\": true}")
                .ok();
        ordered(member, 100).created();
    }

    @Test
    void norDoMoreThanTwentyMillionStamps() {
        ordered(member, 100_000_000).refused(409, "too-many-orders-waiting");
        ordered(member, 12_000_000).created();
        ordered(member, 8_000_001).refused(409, "too-many-orders-waiting");
        ordered(member, 8_000_000).created();
    }

    private static Answer ordered(Api who, long quantity) {
        return who.post("/api/v1/stamp-orders", "{\"quantity\": " + quantity + "}");
    }
}
