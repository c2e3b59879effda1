package vn.nguon.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.scan.Market;
import vn.nguon.testing.PlatformTest;

/** A visitor whose phone speaks a third language: there is a file for it, and nothing else knows of it. */
@PlatformTest
class KoreanVisitorIntegrationTests {

    private final DatabaseClient database;
    private final Market market;

    KoreanVisitorIntegrationTests(ApplicationContext platform, DatabaseClient database) {
        this.database = database;
        this.market = new Market(platform).activated(5);
    }

    @Test
    void readsThePageOfAScanInKorean() {
        String page = Market.text(korean("/S/" + market.code(0))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Language", "ko")
                .expectHeader()
                .valueEquals("Vary", "Accept, Accept-Language"));

        assertThat(page)
                .contains("<html lang=\"ko\">", "진본 라벨입니다", "사용 등록했습니다", "의심 신고", "소비기한")
                .contains("<span lang=\"en\">Red artichoke tea</span>")
                .contains("href=\"?lang=vi\"", "href=\"?lang=en\"")
                .doesNotContain("href=\"?lang=ko\"");
    }

    @Test
    void isOfferedKoreanByTheOtherPages() {
        String code = "/S/" + market.code(1);
        String vietnamese = Market.text(market.browse(code, "vi"));
        String switched = Market.text(market.browse(code + "?lang=ko", "vi"));

        assertThat(vietnamese)
                .contains("href=\"?lang=en\"", "<a href=\"?lang=ko\" lang=\"ko\" hreflang=\"ko\">한국어</a>");
        assertThat(switched).contains("<html lang=\"ko\">", "name=\"lang\" value=\"ko\"");
    }

    @Test
    void isToldByProgramsInKorean() {
        market.phone()
                .get()
                .uri("/S/" + market.code(2))
                .header("Accept", "application/json")
                .header("Accept-Language", "ko")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Language", "ko")
                .expectBody()
                .jsonPath("$.says")
                .isEqualTo("이 상품에 사용 등록된 진본 라벨입니다.");
    }

    @Test
    void isWrittenDownAsOneWhoReadsKorean() {
        korean("/S/" + market.code(3)).expectStatus().isOk();

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(languageOfScan(3)).isEqualTo("ko"));
    }

    @Test
    void readsTheFrontPageAndThatAPageIsMissingInKorean() {
        assertThat(Market.text(korean("/").expectHeader().valueEquals("Vary", "Accept-Language")))
                .contains("<html lang=\"ko\">", "이 상품은 어디에서 왔을까요?");
        assertThat(Market.text(korean("/no-such-page").expectStatus().isNotFound()))
                .contains("<html lang=\"ko\">", "없는 페이지입니다");
        assertThat(Market.text(korean("/01/08935000000014").expectStatus().isNotFound()))
                .contains("08935000000014 번호의 상품이 없습니다");
    }

    @Test
    void tellsADoubtInKorean() {
        String thanks = Market.text(doubt("포장에서 차 냄새가 나지 않아요.").expectStatus().isCreated());
        String refused = Market.text(doubt("").expectStatus().is4xxClientError());

        assertThat(thanks).contains("<html lang=\"ko\">", "접수되었습니다", "?lang=ko");
        assertThat(database.sql("select language from doubt where number = :number")
                        .bind("number", market.order.issue().numbers().first())
                        .map(row -> row.get(0, String.class))
                        .all()
                        .collectList()
                        .block())
                .containsExactly("ko");
        assertThat(refused).contains("<html lang=\"ko\">", "의심스러운 점을 4,000자 이내로 적어 주세요.");
    }

    @Test
    void tellsTheirProvinceInKorean() {
        korean("/S/" + market.code(4)).expectStatus().isOk();

        market.phone()
                .post()
                .uri("/S/" + market.code(4) + "/region")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("region=46&lang=ko")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .valueEquals("Location", "/S/" + market.code(4) + "?lang=ko");
    }

    /** What is said in two languages only is English, and says that it is. */
    @Test
    void readsEnglishWhereNobodyWroteKorean() {
        assertThat(Market.text(korean("/sign-in")))
                .contains("<html lang=\"en\">")
                .doesNotContain("?lang=ko");
        market.phone()
                .get()
                .uri("/01/rubbish")
                .header("Accept", "application/json")
                .header("Accept-Language", "ko")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .valueEquals("Content-Language", "en");
        assertThat(Market.text(korean("/01/rubbish"))).contains("<html lang=\"ko\">", "<p><span lang=\"en\">");
    }

    @Test
    void registersAnOrganisationThatWorksInEnglish() {
        String login = "visitor-" + market.code(0).toString().toLowerCase(Locale.ROOT);
        market.phone()
                .post()
                .uri("/api/v1/registrations")
                .header("Accept-Language", "ko")
                .header("Idempotency-Key", login)
                .bodyValue(Map.of(
                        "organisation",
                        Map.of(
                                "kind",
                                "COMPANY",
                                "name",
                                "Seoul Tea Imports",
                                "address",
                                "Huế",
                                "representative",
                                "Kim",
                                "phone",
                                "0234 3 000 999"),
                        "manager",
                        Map.of("login", login, "name", "Kim", "password", "a long enough one 46")))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();

        assertThat(database.sql("select language from account where login = :login")
                        .bind("login", login)
                        .map(row -> row.get(0, String.class))
                        .one()
                        .block())
                .isEqualTo("en");
    }

    private ResponseSpec korean(String address) {
        return market.browse(address, "ko-KR,ko;q=0.9,en-US;q=0.8");
    }

    private ResponseSpec doubt(String text) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("text", text);
        form.part("lang", "ko");
        return market.phone()
                .post()
                .uri("/S/" + market.code(0) + "/doubt")
                .header("Accept", "text/html")
                .header("Accept-Language", "ko")
                .body(BodyInserters.fromMultipartData(form.build()))
                .exchange();
    }

    private String languageOfScan(int stamp) {
        return database.sql("select language from scan where number = :number")
                .bind("number", market.order.issue().numbers().first() + stamp)
                .map(row -> row.get(0, String.class))
                .first()
                .block();
    }
}
