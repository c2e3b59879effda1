package vn.nguon.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.People;

/** Somebody in a shop, with a phone and without an account. */
@Story
class ConsumerStoryIntegrationTests {

    private final People people;
    private final Shopper shopper;
    private Village village;
    private String stamp = "";

    ConsumerStoryIntegrationTests(People people) {
        this.people = people;
        this.shopper = Shopper.of(people);
        this.village = new Village(people);
    }

    @Test
    @Order(1)
    void theyScanAndSeeThatTheStampIsGenuine() {
        village = Village.withTeaOnTheMarket(people);
        stamp = "/S/" + village.code(0);

        String page = shopper.scans(stamp).ok().body();

        assertThat(page).contains("Tem thật", "Trà atiso đỏ", "HTX Làng " + village.login, "Hành trình");
    }

    @Test
    @Order(2)
    void theySeeWhatWasDoneOnTheFieldAndAtTheDryer() {
        assertThat(shopper.scans(stamp).ok().body())
                .contains("Bảo vệ thực vật", "Chế phẩm tỏi ớt gừng", "12\u00a0lít", "7\u00a0ngày, thu hoạch từ")
                .contains("Sấy lạnh 42 °C", "Kết quả: đạt", "QUATEST 2", "KN-0911");
    }

    @Test
    @Order(3)
    void theyReadItInEnglish() {
        assertThat(shopper.scans(stamp + "?lang=en").ok().body())
                .contains("Genuine stamp", "Red artichoke tea", "Plant protection", "Waiting period");
    }

    @Test
    @Order(4)
    void theirProgramReadsTheSame() {
        Answer facts = shopper.asks(stamp).ok();

        assertThat(facts.text("$.verdict")).isEqualTo("genuine");
        assertThat(facts.texts("$.story.stages[*].details.agent")).containsExactly("Chế phẩm tỏi ớt gừng");
        assertThat(facts.body()).doesNotContain("latitude", "placeId", "lotId");
    }

    @Test
    @Order(5)
    void theySayInWhichProvinceTheyAre() {
        shopper.phone()
                .post()
                .uri(stamp + "/region")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("region=46&lang=vi")
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(shopper.scans(stamp).ok().body()).contains("Nơi quét");
    }

    @Test
    @Order(6)
    void theyDoubtAStampAndGetAReference() {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("text", "Chữ trên hộp khác với trang này");

        Answer received = new Answer(shopper.phone()
                .post()
                .uri(stamp + "/doubt")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(BodyInserters.fromMultipartData(form.build()))
                .header("Accept", "application/json")
                .exchange()
                .expectBody()
                .returnResult());

        assertThat(received.created().text("$.reference")).isNotBlank();
    }

    @Test
    @Order(7)
    void aStampOnNoGoodsWarnsThem() {
        assertThat(shopper.scans("/S/" + village.code(60)).ok().body()).contains("Tem chưa được kích hoạt", "Đừng mua");
    }

    @Test
    @Order(8)
    void aCodeThatWeDidNotIssueAndATypingErrorAreNotTheSame() {
        String other = village.code(0).substring(0, 19) + (village.code(0).endsWith("Z") ? "Y" : "Z");

        assertThat(shopper.asks("/S/" + other).text("$.verdict")).isEqualTo("unknown");
        assertThat(shopper.asks("/S/ATISO").text("$.verdict")).isEqualTo("malformed");
    }

    @Test
    @Order(9)
    void aRecallReachesThemWithinASecond() {
        village.callsTheLotBack(Api.of(people.authority()));

        shopper.soonSees(stamp, "recalled");
        assertThat(shopper.scans(stamp).ok().body())
                .contains("Hàng đang được thu hồi", "Phát hiện nấm mốc", "Tem này là tem thật");
    }
}
