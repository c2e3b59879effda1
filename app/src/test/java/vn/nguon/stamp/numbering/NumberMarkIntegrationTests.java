package vn.nguon.stamp.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;

/** What of the numbers is noted down beside the database before anybody can know them. */
@PlatformTest
class NumberMarkIntegrationTests {

    private final People people;
    private final Rolls rolls;
    private final Path home;

    NumberMarkIntegrationTests(ApplicationContext platform, People people, @Value("${nguon.home}") Path home) {
        this.people = people;
        this.rolls = new Rolls(platform);
        this.home = home;
    }

    @Test
    void everyIssuedNumberIsBelowTheMark() throws IOException {
        StampOrder.Issued order = rolls.issued(people.member(people.organisation("Hợp tác xã Phong Điền")), 100);

        assertThat(Files.readString(home.resolve("stamp-numbers.properties")))
                .contains("issued-below=" + (order.issue().numbers().last() + 1) + "\n");
    }

    @Test
    void whereItCannotBeWrittenNothingIsIssuedAndTheNextTryIssues() throws IOException {
        Api authority = Api.of(people.authority());
        String order = "/api/v1/stamp-orders/"
                + Api.of(people.member(people.organisation("Hợp tác xã A Lưới")))
                        .post("/api/v1/stamp-orders", Map.of("quantity", 100, "purpose", "thử"))
                        .created()
                        .text("$.id");
        authority.post(order + "/decisions", Map.of("approved", true)).ok();
        Path inTheWay = Files.createDirectory(home.resolve("stamp-numbers.properties.new"));

        authority.post(order + "/issue", Map.of()).refused(503, "numbers-not-noted-down");

        Files.delete(inTheWay);
        authority.post(order + "/issue", Map.of()).ok();
    }
}
