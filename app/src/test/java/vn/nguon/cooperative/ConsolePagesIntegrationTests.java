package vn.nguon.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;

/** The console over HTTP: what a cooperative's people see and do there, and what nobody else does. */
@PlatformTest
class ConsolePagesIntegrationTests {

    private final ApplicationContext platform;
    private final People people;

    private TeaChain chain;
    private Person member;
    private Person manager;
    private Rolls rolls;
    private StampOrder.Issued order;

    ConsolePagesIntegrationTests(ApplicationContext platform, People people) {
        this.platform = platform;
        this.people = people;
    }

    @BeforeEach
    void aCooperativeStampedHalfOfItsTea() {
        chain = Chains.in(platform).aTeaChain();
        member = chain.packer().person();
        manager = people.manager(chain.packer().organisation());
        rolls = new Rolls(platform);
        order = rolls.issued(member, chain.tea(), 100);
        rolls.activated(member, Rolls.part(order, 0, 40), chain.packs());
    }

    @Test
    void showsItsPeopleEveryPage() {
        for (String page : pages()) {
            assertThat(status(member.http(), page)).as(page).isEqualTo(200);
        }
    }

    @Test
    void sendsStrangersToTheDoorAndHidesWhatIsNotTheirs() {
        Person stranger = people.manager(people.organisation("HTX khác"));
        Person printer = people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in"));

        for (String page : pages()) {
            assertThat(status(people.nobody(), page)).as(page + " to nobody").isIn(303, 401);
            assertThat(status(printer.http(), page)).as(page + " to a printer").isEqualTo(403);
            assertThat(status(people.inspector().http(), page))
                    .as(page + " to an inspector")
                    .isEqualTo(403);
        }
        for (String page : ofThisCooperative()) {
            assertThat(status(stranger.http(), page))
                    .as(page + " to a stranger")
                    .isEqualTo(404);
        }
        assertThat(status(member.http(), "/console/people")).isEqualTo(403);
        assertThat(status(manager.http(), "/console/people")).isEqualTo(200);
        assertThat(status(manager.http(), "/console/people/" + stranger.account()))
                .isEqualTo(404);
    }

    @Test
    void answersMadeUpIdsAndRubbishWithoutAFault() {
        for (String page : List.of(
                "/console/products/999999999",
                "/console/certificates/999999999",
                "/console/orders/999999999",
                "/console/lots/" + UUID.randomUUID(),
                "/console/products/abc",
                "/console/lots/abc",
                "/console/orders?cursor=rubbish",
                "/console/recalls?cursor=rubbish",
                "/console/recalls?status=RUBBISH",
                "/console/products?status=RUBBISH")) {
            assertThat(status(member.http(), page)).as(page).isBetween(400, 422);
        }
        assertThat(status(member.http(), "/console/lots?stage=RUBBISH&which=RUBBISH&q=%27%3A%26%21"))
                .isEqualTo(200);
    }

    @Test
    void findsOrdersByNumberAndProduct() {
        String at = "/console/orders/" + order.id() + "\"";

        assertThat(html(member, "/console/orders?q=" + order.id())).contains(at);
        assertThat(html(member, "/console/orders?q=" + order.id() + "&status=REJECTED"))
                .doesNotContain(at);
        assertThat(html(member, "/console/orders?q=xoai")).doesNotContain(at);
        assertThat(html(member, "/console/orders?format=csv&q=" + order.id())).contains("\n" + order.id() + ",");
    }

    /** A file holds all of a list, not its first page. */
    @Test
    void givesAllPlacesAsAFile() {
        for (int plot = 0; plot < 205; plot++) {
            assertThat(post(member, "/console/places/new", Map.of("kind", "PLOT", "name", "Thửa " + plot)))
                    .isEqualTo(303);
        }

        assertThat(html(member, "/console/places?format=csv&q=thua").lines().filter(line -> line.contains("Thửa")))
                .hasSize(205);
    }

    @Test
    void findsLotsByWordsWithoutAccents() {
        assertThat(html(member, "/console/lots?q=atiso+do")).contains(packs().toString());
        assertThat(html(member, "/console/lots?q=atiso+do&stage=PACKING")).contains(packs().toString());
        assertThat(html(member, "/console/lots?q=xoai")).doesNotContain(packs().toString());
        assertThat(html(member, "/console/lots?which=hand")).contains(packs().toString());
        assertThat(html(member, "/console/lots?format=csv")).contains(",Còn,Đơn vị,");
    }

    @Test
    void registersAProductWithItsPhotoAndRefusesWhatTheApiWouldRefuse() {
        String photo = Uploads.photo(member);
        Map<String, String> product = Map.of(
                "name.vi", "Trà sen",
                "netContent.amount", "0,5",
                "netContent.unit", "KGM",
                "photos[]", photo,
                "plan", "HERBS");

        assertThat(post(member, "/console/products/new", product)).isEqualTo(303);
        assertThat(html(member, "/console/products")).contains("Trà sen", "/files/" + photo + "/160", "Chờ duyệt");

        assertThat(post(member, "/console/products/new", Map.of("name.vi", "Trà sen")))
                .isEqualTo(422);
        assertThat(post(member, "/console/products/new", with(product, "photos[]", "ab".repeat(32))))
                .isEqualTo(422);
        assertThat(post(people.inspector(), "/console/products/new", product)).isEqualTo(403);
    }

    @Test
    void keepsAProductsStagesWhenItsFormIsSaved() {
        String page = "/console/products/" + chain.tea().value();
        Map<String, String> form =
                Map.of("name.vi", "Trà atiso đỏ", "netContent.amount", "100", "netContent.unit", "GRM", "plan", "");

        assertThat(post(member, page + "?version=1", form)).isEqualTo(303);
        assertThat(html(member, page)).contains("Giữ các khâu đang có", "Kiểm nghiệm");
        // Somebody else saved meanwhile.
        assertThat(post(member, page + "?version=1", form)).isEqualTo(412);
        assertThat(post(member, page + "/retire", Map.of("reason", "Hết mùa"))).isEqualTo(403);
        assertThat(html(member, page)).doesNotContain("Ngừng sản phẩm này");
        assertThat(post(manager, page + "/retire", Map.of("reason", "Hết mùa"))).isEqualTo(303);
        assertThat(post(manager, page + "/retire", Map.of())).isEqualTo(409);
    }

    @Test
    void countsEachStampOfAnOrderOnce() {
        String page = "/console/orders/" + order.id();
        String first = StampSerial.of(order.issue().numbers().first() + 90).toString();
        String last = StampSerial.of(order.issue().numbers().last()).toString();

        assertThat(post(
                        member,
                        page + "/void",
                        Map.of("first", first, "last", last, "cause", "SPOILED", "reason", "ướt")))
                .isEqualTo(303);
        assertThat(post(member, page + "/files", Map.of("form", "CSV", "from", "", "to", first)))
                .isEqualTo(200);

        assertThat(html(member, page))
                .contains("<b>40</b> đã kích hoạt", "<b>50</b> đã in hoặc tải", "<b>10</b> đã huỷ", "<b>0</b> chưa in");
    }

    @Test
    void voidsOnlyStampsOfTheOrderWhosePageItIs() {
        StampOrder.Issued other = rolls.issued(member, 10);
        String theirs = StampSerial.of(other.issue().numbers().first()).toString();

        assertThat(post(
                        member,
                        "/console/orders/" + order.id() + "/void",
                        Map.of("first", theirs, "cause", "LOST", "reason", "mất")))
                .isEqualTo(422);
    }

    @Test
    void takesAnActivationBackFromTheOrdersPage() {
        String page = "/console/orders/" + order.id();
        String activation = html(member, page).split("/activations/", -1)[1].substring(0, 36);

        assertThat(post(member, page + "/activations/" + activation + "/withdraw", Map.of()))
                .isEqualTo(422);
        assertThat(post(
                        member,
                        page + "/activations/" + activation + "/withdraw",
                        Map.of("reason", "Nhầm lô", "evenIfScanned", "true")))
                .isEqualTo(403);
        assertThat(post(member, page + "/activations/" + activation + "/withdraw", Map.of("reason", "Nhầm lô")))
                .isEqualTo(303);
        assertThat(rolls.activatedOn(chain.packs())).isZero();
    }

    @Test
    void saysWhatTheLawStillMissesOfALot() {
        String preview = html(member, "/console/lots/" + packs() + "/preview");

        assertThat(preview)
                .contains("TT 02/2024 (2)", "Thiếu", "Hình ảnh", "Cảnh báo an toàn", "Chứng nhận còn hiệu lực")
                .contains("/console/products/" + chain.tea().value());
        assertThat(html(member, "/console/lots/" + packs() + "/preview/page")).contains("Trà atiso đỏ", "Hành trình");
        // The shop has some of it, and does not put stamps on it.
        assertThat(status(chain.shop().person().http(), "/console/lots/" + packs()))
                .isEqualTo(200);
        assertThat(status(chain.shop().person().http(), "/console/lots/" + packs() + "/preview"))
                .isEqualTo(404);
    }

    @Test
    void letsAManagerCallALotBackAndEndIt() {
        String page = "/console/lots/" + packs();
        Map<String, String> notice =
                Map.of("noticeVi", "Có lẫn tạp chất, hãy trả lại.", "noticeEn", "Foreign matter was found, return it.");

        assertThat(post(member, page + "/recall", notice)).isEqualTo(403);
        assertThat(post(manager, page + "/recall", Map.of("noticeVi", "ngắn"))).isEqualTo(422);
        assertThat(post(manager, page + "/recall", notice)).isEqualTo(303);
        assertThat(post(manager, page + "/recall", notice)).isEqualTo(409);
        // Open recalls are remembered, and a new one is announced a moment later.
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> html(manager, page).contains("/recall/close"));
        assertThat(post(manager, page + "/recall/close", Map.of("reason", "Đã thu về hết.")))
                .isEqualTo(303);
    }

    @Test
    void showsAPasswordOnceAndKeepsItNowhere() {
        String login = "sen" + UUID.randomUUID().toString().substring(0, 8);
        EntityExchangeResult<byte[]> opened = sent(
                manager, "/console/people/new", Map.of("login", login, "name", "Trần Thị Sen", "roles[]", "MEMBER"));

        assertThat(opened.getStatus().value()).isEqualTo(200);
        assertThat(opened.getResponseHeaders().getCacheControl()).contains("no-store");
        String password = text(opened).split("class=\"secret\">", -1)[1].split("<", -1)[0];
        assertThat(password).hasSizeGreaterThan(20);
        assertThat(rolls.count("select count(*) from act_once where answer like '%" + password + "%'"))
                .isZero();
        assertThat(post(manager, "/console/people/new", Map.of("login", login, "name", "Ai", "roles[]", "MEMBER")))
                .isEqualTo(409);
        assertThat(post(
                        manager,
                        "/console/people/new",
                        Map.of("login", login + "x", "name", "Ai", "roles[]", "INSPECTOR")))
                .isEqualTo(403);
        assertThat(post(member, "/console/people/new", Map.of("login", "x", "name", "Ai", "roles[]", "MEMBER")))
                .isEqualTo(403);
    }

    @Test
    void leadsWhoHasJustBegunThroughTheFirstChain() {
        OrganisationId fresh = people.organisation("HTX mới");

        assertThat(html(people.member(fresh), "/console")).contains("Gói hàng đầu tiên có tem", "Đã xong 0 trong 8");
        assertThat(html(member, "/console")).contains("60 tem chưa kích hoạt").doesNotContain("Gói hàng đầu tiên");
    }

    private URI at(String page) {
        return URI.create(people.address() + page);
    }

    private UUID packs() {
        return chain.packs().value();
    }

    private List<String> pages() {
        return List.of(
                "/console",
                "/console/products",
                "/console/products/new",
                "/console/certificates",
                "/console/certificates/new",
                "/console/organisation",
                "/console/orders",
                "/console/orders/new",
                "/console/lots",
                "/console/recalls",
                "/console/recalls?format=csv",
                "/console/scans");
    }

    private List<String> ofThisCooperative() {
        return List.of(
                "/console/products/" + chain.tea().value(),
                "/console/orders/" + order.id(),
                "/console/lots/" + packs(),
                "/console/lots/" + packs() + "/journey",
                "/console/lots/" + packs() + "/preview",
                "/console/lots/" + packs() + "/preview/page");
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    private int status(WebTestClient http, String page) {
        return http.get()
                .uri(at(page))
                .header("Accept", "text/html")
                .exchange()
                .returnResult(byte[].class)
                .getStatus()
                .value();
    }

    private String html(Person person, String page) {
        return text(person.http()
                .get()
                .uri(at(page))
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult());
    }

    private static String text(EntityExchangeResult<byte[]> result) {
        return new String(Objects.requireNonNull(result.getResponseBody()), StandardCharsets.UTF_8);
    }

    private int post(Person person, String page, Map<String, String> form) {
        return sent(person, page, form).getStatus().value();
    }

    private EntityExchangeResult<byte[]> sent(Person person, String page, Map<String, String> form) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach(fields::add);
        return person.http()
                .post()
                .uri(at(page))
                .header("Accept", "text/html")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData(fields))
                .exchange()
                .expectBody()
                .returnResult();
    }
}
