package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vn.nguon.testing.PlatformTest;

/** Previews, prefetches and indexes are no scans: nobody stands before the goods. */
@PlatformTest
class UnattendedIntegrationTests {

    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36";

    private final DatabaseClient database;
    private final Market market;

    UnattendedIntegrationTests(ApplicationContext platform, DatabaseClient database) {
        this.database = database;
        this.market = new Market(platform).activated(5);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Purpose, preview",
        "X-Moz, prefetch",
    })
    void aBrowserThatFetchesAheadIsToldToAskAgainAndIsNotCounted(String header, String value) {
        get("/S/" + market.code(0), header, value)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
        get("/S?code=" + market.code(0), header, value).expectStatus().isEqualTo(503);

        assertThat(scans(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebookexternalhit/1.1",
                "WhatsApp/2.23.20.0 A",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
            })
    void aProgramGetsThePageAndIsNotCounted(String userAgent) {
        String page = Market.text(get("/S/" + market.code(0), "User-Agent", userAgent)
                .expectStatus()
                .isOk());

        assertThat(page).contains("Trà atiso đỏ");
        assertThat(scans(0)).isEqualTo(1);
    }

    @Test
    void peopleInsideAnApplicationAreCounted() {
        get("/S/" + market.code(0), "User-Agent", PHONE + " Zalo android/240501234 ZaloLanguage/vi");
        get("/S/" + market.code(0), "User-Agent", PHONE + " [FBAN/EMA;FBLC/vi_VN;FBAV/410.0.0.10.112;]");

        assertThat(scans(0)).isEqualTo(3);
    }

    @Test
    void noRuleSpeaksOfWhatAProgramDoes() {
        database.sql("update lot set expires_on = current_date - 400 where lot_id = :lot")
                .bind("lot", market.lot.value())
                .then()
                .block();

        for (int i = 0; i < 120; i++) {
            get("/S/" + market.code(1), "User-Agent", "Twitterbot/1.0");
        }

        assertThat(alerts(1)).isZero();
        assertThat(scans(1)).isEqualTo(1);
    }

    private ResponseSpec get(String address, String header, String value) {
        return market.phone()
                .get()
                .uri(address)
                .header("Accept", "text/html")
                .header("Accept-Language", "vi")
                .header(header, value)
                .exchange();
    }

    private long scans(int stamp) {
        Map<?, ?> answer = market.ask("/S/" + market.code(stamp))
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return ((Number) ((Map<?, ?>) answer.get("stamp")).get("scans")).longValue();
    }

    private long alerts(int stamp) {
        return database.sql("select count(*) from alert where number = :number")
                .bind("number", market.code(stamp).number().value())
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }
}
