package vn.nguon.scan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.testing.Answers.refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.ledger.Sha256;
import vn.nguon.scan.Market;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.testing.Forms;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
class ConsumerReportIntegrationTests {

    private final Market market;
    private final Person inspector;
    private final ErasingConsumerReports erasing;
    private final DatabaseClient database;

    ConsumerReportIntegrationTests(
            ApplicationContext platform, ErasingConsumerReports erasing, DatabaseClient database) {
        this.erasing = erasing;
        this.database = database;
        this.market = new Market(platform);
        this.inspector = market.people.inspector();
    }

    @Test
    void aDoubtReachesTheInspectorWhoSettlesIt() throws IOException {
        MultipartBodyBuilder form = form("Gói hàng không có mùi trà.");
        form.part("contact", "0905 000 111");
        form.part("photo", picture()).filename("photo.png").contentType(MediaType.IMAGE_PNG);

        String page =
                Market.text(send(market.code(0).toString(), form).expectStatus().isCreated());

        Map<?, ?> doubt = doubts().get(0);
        assertThat(page).contains(String.valueOf(doubt.get("reference")));
        assertThat(doubt.get("text")).isEqualTo("Gói hàng không có mùi trà.");
        assertThat(doubt.get("contact")).isEqualTo("0905 000 111");
        assertThat(String.valueOf(doubt.get("photo"))).matches("[0-9a-f]{64}");
        String id = String.valueOf(doubt.get("id"));
        String photo = String.valueOf(doubt.get("photo"));
        assertThat(photo(market.manager.http(), photo))
                .as("whom it is about sees nothing that is not passed on")
                .isEqualTo(404);
        post(inspector.http(), id + "/entries", Map.of("kind", "PASSED_ON", "withPhoto", true))
                .expectStatus()
                .isCreated();
        isForThoseWhoReadTheDoubt(photo);
        post(inspector.http(), id + "/take", null).expectStatus().isOk();
        post(market.people.inspector().http(), id + "/take", null)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:already-taken");
        post(inspector.http(), id + "/settle", Map.of("outcome", "NOTHING_WRONG", "finding", "Đã kiểm tra gói hàng."))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.progress.status")
                .isEqualTo("SETTLED");
        post(inspector.http(), id + "/settle", Map.of("outcome", "CONFIRMED", "finding", "Nghĩ lại."))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:already-settled");
        assertThat(market.rolls.acts("doubt:" + id))
                .containsExactly("doubt-received", "doubt-passed-on", "doubt-taken", "doubt-settled");
    }

    @Test
    void theLedgerProvesADoubtAndDoesNotTellIt() {
        send(market.code(1).toString(), form("Người bán tên là Bí Mật."))
                .expectStatus()
                .isCreated();

        String hash = HexFormat.of().formatHex(Sha256.of("Người bán tên là Bí Mật.".getBytes(StandardCharsets.UTF_8)));
        assertThat(market.rolls.count("select count(*) from ledger_entry where content like '%Bí Mật%'"
                        + " or content like '%" + hash + "%'"))
                .as("nor a hash that whoever guesses the text finds again")
                .isZero();
    }

    @Test
    void whatWasWrittenIsErasedOnceThereIsAFinding() throws IOException {
        MultipartBodyBuilder form = form("Ông Nguyễn Văn Kín bán hàng cũ.");
        form.part("contact", "0905 222 333");
        form.part("photo", picture()).filename("photo.png").contentType(MediaType.IMAGE_PNG);
        send(market.code(0).toString(), form).expectStatus().isCreated();
        Map<?, ?> doubt = doubts().get(0);
        String id = String.valueOf(doubt.get("id"));
        Map<String, String> reason = Map.of("reason", "Người phản ánh yêu cầu xoá.");

        refused(post(inspector.http(), id + "/erase", reason), 409, "not-settled");
        post(inspector.http(), id + "/settle", Map.of("outcome", "NOTHING_WRONG", "finding", "Đã kiểm tra."))
                .expectStatus()
                .isOk();
        refused(post(inspector.http(), id + "/erase", Map.of("reason", "x")), 422, "invalid");
        refused(post(market.manager.http(), id + "/erase", reason), 403, "not-allowed");

        post(market.people.authority().http(), id + "/erase", reason)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo("")
                .jsonPath("$.contact")
                .isEqualTo("")
                .jsonPath("$.photo")
                .doesNotExist()
                .jsonPath("$.erasedAt")
                .exists()
                .jsonPath("$.progress.finding")
                .isEqualTo("Đã kiểm tra.");
        refused(post(inspector.http(), id + "/erase", reason), 409, "already-erased");
        assertThat(market.rolls.count("select count(*) from doubt where doubt_id = '" + id
                        + "' and (text || contact || typed <> '' or photo is not null or salt is not null)"))
                .isZero();
        assertThat(photo(market.manager.http(), doubt.get("photo")))
                .as("the picture is nobody's any more")
                .isEqualTo(404);
        assertThat(market.rolls.acts("doubt:" + id)).containsExactly("doubt-received", "doubt-settled", "doubt-erased");
    }

    @Test
    void whatWasSettledLongAgoIsErasedByItself() {
        send(market.code(4).toString(), form("Chuyện cũ.")).expectStatus().isCreated();
        send(market.code(5).toString(), form("Chuyện còn chờ.")).expectStatus().isCreated();
        database.sql("""
                        update doubt
                        set status = 'SETTLED', taken_by = 'account:1', settled_by = 'account:1', outcome = 'CONFIRMED',
                          finding = 'Đúng', settled_at = now() - interval '366 days'
                        where number = :number
                        """).bind("number", market.code(4).number().value()).then().block();

        erasing.eraseOld().block(Duration.ofSeconds(20));

        assertThat(market.rolls.count("select count(*) from doubt where text = '' and number = "
                        + market.code(4).number().value()))
                .isEqualTo(1);
        assertThat(market.rolls.count("select count(*) from doubt where text <> '' and number = "
                        + market.code(5).number().value()))
                .isEqualTo(1);
    }

    @Test
    void theInspectorsPageErasesWithAButton() {
        send(market.code(6).toString(), form("Tên tôi là Kín.")).expectStatus().isCreated();
        String id = database.sql("select doubt_id::text from doubt where number = :number")
                .bind("number", market.code(6).number().value())
                .mapValue(String.class)
                .one()
                .blockOptional()
                .orElseThrow();
        String page = "/inspect/worklist/doubts/" + id;
        Forms forms = Forms.of(inspector);
        forms.open(page).ok().says("Tên tôi là Kín.").saysNothingOf("/erase");

        forms.send(page + "/settle", "outcome", "NOTHING_WRONG", "finding", "Đã xem.")
                .ledTo(page);
        forms.open(page).ok().says("action=\"" + page + "/erase\"");
        forms.send(page + "/erase", "reason", "").refused(422).says("Hãy ghi lý do xoá");
        forms.send(page + "/erase", "reason", "Được yêu cầu").ledTo(page);

        forms.open(page).ok().says("đã được xoá").saysNothingOf("Tên tôi là Kín.", "/erase\"");
    }

    private void isForThoseWhoReadTheDoubt(String photo) {
        for (WebTestClient reader :
                List.of(inspector.http(), market.people.authority().http(), market.manager.http())) {
            for (String size : new String[] {"", "/480"}) {
                reader.get()
                        .uri("/files/" + photo + size)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .value("Cache-Control", kept -> assertThat(kept).contains("no-store", "private"));
            }
        }
        for (WebTestClient stranger : List.of(
                market.phone(),
                market.people
                        .manager(market.people.organisation("HTX Nam Đông"))
                        .http(),
                market.people.administrator().http())) {
            assertThat(photo(stranger, photo)).isEqualTo(404);
            assertThat(photo(stranger, photo + "/160")).isEqualTo(404);
        }
    }

    private static int photo(WebTestClient reader, Object photo) {
        return reader.get()
                .uri("/files/" + photo)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    @Test
    void aCodeThatIsNotOursCanBeDoubtedToo() {
        send("0000000Z0000000000XX".substring(0, 19) + "7", form("Mã này ở đâu ra?"))
                .expectStatus()
                .isCreated();
        send("không-phải-mã", form("Tem này lạ quá.")).expectStatus().isCreated();

        inspector
                .http()
                .get()
                .uri("/api/v1/doubts?limit=50")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.typed=='không-phải-mã')].text")
                .isEqualTo("Tem này lạ quá.");
    }

    @Test
    void refusesAnEmptyDoubtAndAFileThatIsNoPicture() {
        send(market.code(2).toString(), form("  ")).expectStatus().isEqualTo(422);
        MultipartBodyBuilder disguised = form("Xem ảnh.");
        disguised
                .part("photo", "#!/bin/sh".getBytes(StandardCharsets.UTF_8))
                .filename("photo.png")
                .contentType(MediaType.IMAGE_PNG);
        send(market.code(2).toString(), disguised).expectStatus().is4xxClientError();

        assertThat(market.rolls.count("select count(*) from doubt where order_id = "
                        + market.order.id().value()))
                .isZero();
    }

    @Test
    void aNetworkThatDoubtsTooMuchWaits() {
        for (int i = 0; i < 10; i++) {
            send(market.code(3).toString(), form("Nghi ngờ " + i))
                    .expectStatus()
                    .isCreated();
        }

        send(market.code(3).toString(), form("Nghi ngờ nữa"))
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After");
    }

    @Test
    void onlyInspectorsAndTheAuthorityReadDoubts() {
        for (WebTestClient curious : List.of(
                market.manager.http(), market.people.member(market.cooperative).http())) {
            curious.get().uri("/api/v1/doubts").exchange().expectStatus().isForbidden();
            curious.get().uri("/api/v1/alerts").exchange().expectStatus().isForbidden();
        }
        market.people
                .nobody()
                .get()
                .uri("/api/v1/doubts")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        inspector
                .http()
                .get()
                .uri("/api/v1/doubts/00000000-0000-7000-8000-000000000000")
                .exchange()
                .expectStatus()
                .isNotFound();
        inspector
                .http()
                .get()
                .uri("/api/v1/doubts?status=LOST")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    private List<Map<?, ?>> doubts() {
        Map<?, ?> answer = inspector
                .http()
                .get()
                .uri("/api/v1/doubts?serial=" + new StampSerial(market.code(0).number()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return ((List<?>) answer.get("items"))
                .stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
    }

    private ResponseSpec send(String code, MultipartBodyBuilder form) {
        return market.phone()
                .post()
                .uri("/S/{code}/doubt", code)
                .header("Accept", "text/html")
                .body(BodyInserters.fromMultipartData(form.build()))
                .exchange();
    }

    private static ResponseSpec post(WebTestClient client, String what, Object body) {
        WebTestClient.RequestBodySpec request = client.post().uri("/api/v1/doubts/" + what);
        return body == null ? request.exchange() : request.bodyValue(body).exchange();
    }

    private static MultipartBodyBuilder form(String text) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("text", text);
        form.part("lang", "vi");
        return form;
    }

    private static ByteArrayResource picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png);
        return new ByteArrayResource(png.toByteArray());
    }
}
