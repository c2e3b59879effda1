package vn.nguon.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.gs1.Gtin;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.Numbers;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

@PlatformTest
class LinkIntegrationTests {

    private final ApplicationContext platform;
    private final People people;
    private final DatabaseClient database;
    private final Chains chains;
    private final Rolls rolls;
    private final TeaChain chain;
    private final Gtin gtin;

    LinkIntegrationTests(ApplicationContext platform, People people, DatabaseClient database) {
        this.platform = platform;
        this.people = people;
        this.database = database;
        this.chains = Chains.in(platform);
        this.rolls = new Rolls(platform);
        this.chain = chains.aTeaChain();
        this.gtin = new Gtin(Numbers.gtin());
        run("update product set gtin = '" + gtin.value()
                + "', warnings_vi = 'Không dùng cho trẻ dưới 1 tuổi' where id = "
                + chain.tea().value());
    }

    @Test
    void aGtinLeadsToItsProductAndSaysThatItIsNoVerdict() {
        String page = get("/01/" + gtin.value(), "text/html").ok().body();
        Answer facts = get("/01/" + gtin.value(), "application/json").ok();

        assertThat(page)
                .contains("Thông tin sản phẩm", "Trà atiso đỏ", "Trà Huế", "Không dùng cho trẻ dưới 1 tuổi")
                .contains("quét mã QR")
                .doesNotContain("Tem thật", "Hành trình");
        assertThat(get("/01/" + gtin.value() + "?lang=en", "text/html").ok().body())
                .contains("About this product", "lang=\"en\"");
        assertThat(facts.text("$.about")).isEqualTo("product");
        assertThat(facts.text("$.story.product.gtin")).isEqualTo(gtin.value());
        assertThat(facts.names("$.story")).doesNotContain("lot", "stages");
        assertThat(get("/01/" + gtin.value() + "/22/A", "application/json").ok().text("$.about"))
                .isEqualTo("product");
        assertThat(get("/01/" + gtin.value().substring(1), "application/json")
                        .ok()
                        .text("$.about"))
                .as("13 digits, as below the barcode")
                .isEqualTo("product");
    }

    @Test
    void aLotIsShownOnceAStampIsOnIt() {
        String link = "/01/" + gtin.value() + "/10/" + code(chain.packs());
        get(link, "application/json").refused(404, "unknown-link");

        stamped();

        String page = get(link, "text/html").ok().body();
        Answer facts = get(link, "application/json").ok();
        assertThat(page)
                .contains("Thông tin lô hàng", "Hành trình", "Thu hoạch", code(chain.packs()))
                .doesNotContain("Tem thật", "tem thật");
        assertThat(facts.text("$.about")).isEqualTo("lot");
        assertThat(facts.texts("$.story.stages[*].stage")).contains("HARVEST", "PACKING");
        assertThat(facts.body()).doesNotContain(chain.packs().value().toString(), "latitude");
    }

    @Test
    void aLotThatIsCalledBackOrHeldSaysSoFirst() {
        stamped();
        String link = "/01/" + gtin.value() + "/10/" + code(chain.packs());
        Person manager = people.manager(chain.packer().organisation());
        Api.of(manager)
                .post(
                        "/api/v1/recalls",
                        Map.of(
                                "lotId", chain.packs().value(),
                                "noticeVi", "Phát hiện nấm mốc, hãy mang trả",
                                "noticeEn", "Mould was found, bring it back",
                                "contact", "0234 387 0202"))
                .created();
        Api.of(people.inspector())
                .post("/api/v1/lots/" + chain.packs().value() + "/freeze", Map.of("reason", "chờ kiểm tra"))
                .ok();

        Eventually.is(
                Mono.fromCallable(() -> get(link, "text/html").ok().body().contains("Phát hiện nấm mốc, hãy mang trả"))
                        .subscribeOn(Schedulers.boundedElastic()),
                true);
        assertThat(get(link, "text/html").ok().body())
                .contains("Hàng đang được thu hồi", "0234 387 0202", "Lô hàng này đang được kiểm tra")
                .doesNotContain("Tem này là tem thật");
        assertThat(get(link, "application/json").ok().text("$.recall.notice")).contains("nấm mốc");
    }

    @Test
    void everyLotThatIsNotShownGetsTheSameAnswer() {
        stamped();
        String unstamped = code(chain.dried());
        String notThere = "L" + UUID.randomUUID().toString().substring(0, 8);
        String others = code(chain.fresh());

        Answer one = get("/01/" + gtin.value() + "/10/" + unstamped, "application/json")
                .refused(404, "unknown-link");
        Answer two = get("/01/" + gtin.value() + "/10/" + notThere, "application/json")
                .refused(404, "unknown-link");
        Answer three =
                get("/01/" + gtin.value() + "/10/" + others, "application/json").refused(404, "unknown-link");
        Answer four = get("/01/" + new Gtin(Numbers.gtin()).value() + "/10/" + code(chain.packs()), "application/json")
                .refused(404, "unknown-link");

        assertThat(one.body()).isEqualTo(two.body()).isEqualTo(three.body()).isEqualTo(four.body());
    }

    @Test
    void aProductThatWasNotAdmittedIsNotShown() {
        String another = Numbers.gtin();
        long product = chains.product(chain.packer(), "Trà chờ duyệt", "100 GRM", 365, "SUBMITTED", PLAN)
                .value();
        run("update product set gtin = '" + another + "' where id = " + product);

        Answer answer = get("/01/" + another, "text/html");

        assertThat(answer.result().getStatus().value()).isEqualTo(404);
        assertThat(answer.body()).contains(another, "Trang đầu").doesNotContain("Trà chờ duyệt");
    }

    @ParameterizedTest
    @CsvSource({
        "/01/09521234500019, 422, wrong-check-digit",
        "/01/rubbish, 400, not-a-digital-link",
        "/01/, 400, not-a-digital-link",
        "/01/%00, 400,",
        "/01/09521234500018/99/x, 400, not-a-digital-link"
    })
    void whatIsNoLinkIsRefused(String path, int status, @Nullable String name) {
        Answer answer = get(path, "application/json");

        assertThat(answer.result().getStatus().value()).as(answer.body()).isEqualTo(status);
        if (name != null) {
            answer.refused(status, name);
        }
    }

    @Test
    void whoGuessesLotNumbersHasToWait() {
        stamped();
        String known = "/01/" + gtin.value() + "/10/" + code(chain.packs());
        String client = "203.0.113." + (System.nanoTime() % 200 + 1);
        int status = 404;
        for (int guess = 0; guess < 70 && status == 404; guess++) {
            status = people.nobody()
                    .get()
                    .uri("/01/" + gtin.value() + "/10/GUESS-" + guess)
                    .header("X-Forwarded-For", client)
                    .header("Accept", "application/json")
                    .exchange()
                    .expectBody()
                    .returnResult()
                    .getStatus()
                    .value();
        }

        assertThat(status).isEqualTo(429);
        people.nobody()
                .get()
                .uri(known)
                .header("X-Forwarded-For", client)
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After");
        get(known, "application/json").ok();
    }

    private void stamped() {
        StampOrder.Issued order = rolls.issued(chain.packer().person(), chain.tea(), 10);
        rolls.activated(chain.packer().person(), Rolls.part(order, 0, 5), chain.packs());
    }

    private String code(LotId lot) {
        return Chains.done(platform.getBean(Lots.class).get(lot)).code();
    }

    private Answer get(String path, String accept) {
        return new Answer(people.nobody()
                .get()
                .uri(URI.create(people.address() + path))
                .header("Accept", accept)
                .header("X-Forwarded-For", "198.51.100." + (Math.floorMod(path.hashCode(), 200) + 1))
                .exchange()
                .expectBody()
                .returnResult());
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }

    private static final String PLAN = """
            {"stages": [{"stage": "PACKING", "required": true, "maxYield": 1, "fields": []}]}""";
}
