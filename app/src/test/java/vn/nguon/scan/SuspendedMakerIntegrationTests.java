package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.testing.Api;
import vn.nguon.testing.Numbers;
import vn.nguon.testing.PlatformTest;

/** What a shopper reads on goods of an organisation that the authority suspended. */
@PlatformTest
class SuspendedMakerIntegrationTests {

    private final ApplicationContext platform;

    SuspendedMakerIntegrationTests(ApplicationContext platform) {
        this.platform = platform;
    }

    @Test
    void aGenuineStampIsNoGreenLightWhileWhoPutItOnIsSuspended() {
        Market market = new Market(platform).activated(5);
        String before = Market.text(market.scan(0));
        assertThat(before).contains("<body class=\"leaf\">").doesNotContain("tạm dừng");

        decide(market, "SUSPEND");
        Awaitility.await().until(() -> Market.text(market.scan(0)).contains("đang bị tạm dừng"));

        assertThat(Market.text(market.scan(0)))
                .contains("<body class=\"amber\">", "Tem thật", "Đơn vị dán tem này đang bị tạm dừng.")
                .contains("Cơ quan quản lý tạm dừng HTX Atiso Phong Điền từ ngày ")
                .contains("Trước khi mua, hãy hỏi nơi bán hoặc cơ quan quản lý.")
                .doesNotContain("gian lận tem");
        assertThat(Market.text(market.browse("/S/" + market.code(0), "en")))
                .contains("Who put this stamp on is suspended.", "Ask the shop or the authority before you buy.");

        decide(market, "ADMIT");
        Awaitility.await().until(() -> Market.text(market.scan(0)).contains("<body class=\"leaf\">"));
        assertThat(Market.text(market.scan(0))).doesNotContain("tạm dừng");
    }

    @Test
    void machinesReadItBesideTheVerdict() {
        Market market = new Market(platform).activated(5);
        decide(market, "SUSPEND");
        String at = "/S/" + market.code(0);
        Awaitility.await().until(() -> Market.text(market.ask(at)).contains("organisationSuspended"));

        String answer = Market.text(market.ask(at));

        assertThat(JsonPath.<String>read(answer, "$.verdict")).isEqualTo("genuine");
        assertThat(JsonPath.<String>read(answer, "$.says"))
                .isEqualTo("A genuine stamp, activated for these goods; but the authority suspended who put it on them."
                        + " Ask the shop or the authority before you buy.");
        assertThat(JsonPath.<Map<String, String>>read(answer, "$.organisationSuspended"))
                .containsOnlyKeys("name", "since")
                .containsEntry("name", "HTX Atiso Phong Điền");
        assertThat(answer).doesNotContain("gian lận tem");
        assertThat(Market.text(market.ask("/S/" + market.code(7))))
                .contains("\"verdict\":\"not-activated\"", "organisationSuspended");
    }

    @Test
    void linksOfItsProductsSayItToo() {
        String gtin = Numbers.gtin();
        Market market = new Market(platform, gtin).activated(5);
        decide(market, "SUSPEND");
        String product = "/01/" + gtin;
        Awaitility.await().until(() -> Market.text(market.ask(product)).contains("organisationSuspended"));

        assertThat(Market.text(market.browse(product, "vi"))).contains("Đơn vị dán tem này đang bị tạm dừng.");
    }

    /** Others of that name were admitted in other tests; whoever admits it again says that it is another. */
    private static void decide(Market market, String verdict) {
        Api.Answer answer = decided(market, verdict, List.of());
        if (answer.result().getStatus().value() == 409) {
            answer = decided(market, verdict, answer.texts("$.looksLike[*]"));
        }
        answer.ok();
    }

    private static Api.Answer decided(Market market, String verdict, List<String> differsFrom) {
        return Api.of(market.people.authority())
                .post("/api/v1/organisations/" + market.cooperative + "/decisions", """
                        {"verdict": "%s", "reason": "gian lận tem", "differsFrom": %s}
                        """.formatted(
                                verdict, differsFrom));
    }
}
