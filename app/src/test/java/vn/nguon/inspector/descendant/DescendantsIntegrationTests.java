package vn.nguon.inspector.descendant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.identity.Scope;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.AtOnce;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.LotIsFrozen;
import vn.nguon.trace.Maker;

/** An inspector sees everything that was made of a harvest and whom to call, and holds it all in one act. */
@PlatformTest
class DescendantsIntegrationTests {

    private static final Map<String, String> WHY = Map.of("reason", "Nghi nhiễm chì, chờ QUATEST 2.");

    private final People people;
    private final Rolls rolls;
    private final Maker garden;
    private final Maker shop;
    private final Person inspector;
    private final LotId harvest;
    private final LotId dried;
    private final LotId packed;
    private final StampOrder.Issued order;

    DescendantsIntegrationTests(ApplicationContext platform, People people, DatabaseClient database) {
        this.people = people;
        this.rolls = new Rolls(platform);
        Chains chains = Chains.in(platform);
        this.garden = chains.cooperative("HTX Vườn Chè");
        this.shop = chains.cooperative("Siêu thị Bến Ngự");
        this.inspector = people.inspector();
        ProductId tea = chains.product(garden, "Chè khô", "100 GRM", 300);
        this.harvest = garden.harvests(garden.grows("Chè", "5000 MTK"), "50 KGM");
        this.dried = garden.processes(harvest, "40 KGM", "Chè sấy", "20 KGM");
        this.packed = garden.packs(dried, "5 KGM", tea, 50);
        this.order = rolls.issued(garden.person(), 10);
        rolls.activated(garden.person(), Rolls.part(order, 0, 4), packed);
        rolls.activated(garden.person(), Rolls.part(order, 4, 2), packed);
        shop.receives(garden.ships(packed, "20 H87", shop));
        garden.ships(packed, "5 H87", shop);
        database.sql("update organisation set phone = '0234 3 555 777' where id = :id")
                .bind("id", shop.organisation().value())
                .then()
                .block();
    }

    @Test
    void everythingMadeOfALotIsListedWithItsHoldersTheirPhonesAndTheSerialsOnIt() {
        JsonNode found = got(inspector, api(harvest));

        assertThat(found.at("/complete").asBoolean()).isTrue();
        assertThat(found.at("/lots")).hasSize(3);
        JsonNode packs = found.at("/lots/2");
        assertThat(packs.at("/id").asString()).isEqualTo(packed.value().toString());
        assertThat(packs.at("/holders")).hasSize(3);
        assertThat(packs.at("/holders/0/name").asString()).isEqualTo("HTX Vườn Chè");
        assertThat(packs.at("/holders/0/quantity/amount").asInt()).isEqualTo(25);
        assertThat(packs.at("/holders/1/phone").asString()).isEqualTo("0234 3 555 777");
        assertThat(packs.at("/holders/1/quantity/amount").asInt()).isEqualTo(20);
        assertThat(packs.at("/holders/2/onTheWay").asBoolean()).isTrue();
        assertThat(packs.at("/stamps"))
                .as("rolls that follow each other are one")
                .hasSize(1);
        assertThat(packs.at("/stamps/0/count").asInt()).isEqualTo(6);
        assertThat(got(inspector, api(packed)).at("/lots")).hasSize(1);

        Forms desk = Forms.of(inspector);
        desk.open("/inspect/lots/" + harvest.value()).ok().says("/descendants\"", "(2 lô)");
        desk.open(page(harvest))
                .ok()
                .says(
                        "Siêu thị Bến Ngự",
                        "tel:023435557",
                        packs.at("/stamps/0/first").asString(),
                        "20",
                        "đang về");
        desk.open(page(harvest) + "?q=ngu").ok().says(packs.at("/code").asString());
        desk.open(page(harvest) + "?q=khong-co").ok().says("Không có lô nào như vậy");
        desk.open(page(harvest) + "?format=csv").ok().says("Siêu thị Bến Ngự", "0234 3 555 777");
    }

    @Test
    void oneActHoldsItAllAndLetsGoWhatItHeld() {
        freeze(inspector, "/api/v1/lots/" + dried.value() + "/freeze", Map.of("reason", "Việc riêng."))
                .expectStatus()
                .isOk();

        freeze(inspector, api(harvest) + "/freeze", WHY)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lots")
                .isEqualTo(2);

        assertThat(got(inspector, api(harvest)).at("/lots"))
                .allMatch(lot -> lot.at("/frozen").asBoolean());
        assertThat(rolls.acts(packed.subject())).endsWith("lot-frozen");
        assertThat(rolls.acts("made-of:" + harvest.value())).containsExactly("lot-frozen");
        refused(freeze(inspector, api(harvest) + "/freeze", WHY), 409, "nothing-left-to-hold");

        freeze(inspector, api(harvest) + "/release", WHY)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lots")
                .isEqualTo(2);

        assertThat(held(dried))
                .as("what is held for a reason of its own stays held")
                .isTrue();
        assertThat(held(packed)).isFalse();
        refused(freeze(inspector, api(harvest) + "/release", WHY), 409, "nothing-held-together");
        assertThat(rolls.acts("made-of:" + harvest.value())).containsExactly("lot-frozen", "lot-released");
    }

    @Test
    void whatIsMadeWhileAllIsBeingHeldIsHeldOrIsNotMade() {
        List<Boolean> made = AtOnce.all(9, i -> {
            if (i == 4) {
                freeze(inspector, api(harvest) + "/freeze", WHY).expectStatus().isOk();
                return true;
            }
            return Boolean.TRUE.equals(garden.processing(dried, "1 KGM", "Chè sấy lần " + i, "1 KGM")
                    .map(recorded -> true)
                    .onErrorReturn(LotIsFrozen.class, false)
                    .block());
        });

        assertThat(made).hasSize(9);
        assertThat(got(inspector, api(harvest)).at("/lots"))
                .allMatch(lot -> lot.at("/frozen").asBoolean());
    }

    @Test
    void thePageHoldsAllWithOneButtonAndADoubleClickCountsOnce() {
        Forms desk = Forms.of(inspector);
        desk.send(page(harvest) + "/freeze", "reason", "").refused(422).says("Giữ 3 lô");
        String once = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            desk.send(page(harvest) + "/freeze", "reason", WHY.get("reason"), "once", once)
                    .ledTo(page(harvest));
        }
        assertThat(rolls.acts("made-of:" + harvest.value())).containsExactly("lot-frozen");
        desk.open(page(harvest)).ok().says("đang giữ", "Thôi giữ 3 lô").saysNothingOf("/freeze\"");
        desk.open("/inspect/lots/" + harvest.value()).ok().says("Tạm giữ lô");
        desk.send(page(harvest) + "/release", "reason", "Đạt rồi.").ledTo(page(harvest));
        assertThat(held(packed)).isFalse();
    }

    @Test
    void whoeverHoldsTheGoodsSeesItOnTodayOnTheLotInTheFormsAndInTheListOfRecalls() {
        freeze(inspector, "/api/v1/lots/" + harvest.value() + "/freeze", WHY)
                .expectStatus()
                .isOk();

        JsonNode ours = got(shop.person(), "/api/v1/held-goods");
        assertThat(ours).hasSize(1);
        assertThat(ours.at("/0/lotId").asString()).isEqualTo(packed.value().toString());
        assertThat(ours.at("/0/heldLotId").asString()).isEqualTo(harvest.value().toString());
        assertThat(ours.at("/0/left").asInt()).isEqualTo(20);
        assertThat(ours.at("/0/onTheWay").asBoolean()).isTrue();
        assertThat(got(garden.person(), "/api/v1/held-goods")).hasSize(3);
        assertThat(got(people.manager(people.organisation("HTX Nam Đông")), "/api/v1/held-goods"))
                .isEmpty();

        Forms desk = Forms.of(shop.person());
        desk.open("/console").ok().says("1 lô của ta đang bị tạm giữ", "/console/recalls#held");
        desk.open("/console/recalls").ok().says("Hàng của ta đang bị tạm giữ", WHY.get("reason"));
        desk.open("/console/lots/" + packed.value()).ok().says("đang bị tạm giữ", WHY.get("reason"));
        desk.open("/console/lots?which=hand").ok().says("bị tạm giữ");
        desk.open("/console/record").ok().says("bị tạm giữ");
        desk.open("/console/record/lots/" + packed.value()).ok().says("đang bị tạm giữ");
        Forms.of(garden.person()).open("/console/activate").ok().says("– bị tạm giữ");

        freeze(inspector, "/api/v1/lots/" + harvest.value() + "/release", WHY)
                .expectStatus()
                .isOk();
        desk.open("/console").ok().saysNothingOf("tạm giữ");
        desk.open("/console/recalls").ok().saysNothingOf("tạm giữ");
    }

    @Test
    void nobodyElseSeesOrHoldsAnyOfIt() {
        for (Person other : new Person[] {garden.person(), shop.person(), people.administrator()}) {
            refused(other.http().get().uri(api(harvest)).exchange(), 403, "not-allowed");
            refused(freeze(other, api(harvest) + "/freeze", WHY), 403, "not-allowed");
            refused(freeze(other, api(harvest) + "/release", WHY), 403, "not-allowed");
            Forms.of(other).send(page(harvest) + "/freeze", "reason", "Thử xem").refused(403);
        }
        people.nobody().get().uri(api(harvest)).exchange().expectStatus().isUnauthorized();
        people.nobody()
                .get()
                .uri("/api/v1/held-goods")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        refused(inspector.http().get().uri("/api/v1/held-goods").exchange(), 403, "not-allowed");
        people.withKey(garden.person(), Scope.RECORD)
                .post()
                .uri(api(harvest) + "/freeze")
                .bodyValue(WHY)
                .exchange()
                .expectStatus()
                .isForbidden();
        String nowhere = "/api/v1/lots/" + UUID.randomUUID() + "/descendants";
        refused(inspector.http().get().uri(nowhere).exchange(), 404, "not-found");
        refused(freeze(inspector, nowhere + "/freeze", WHY), 404, "not-found");
        refused(freeze(inspector, nowhere + "/release", WHY), 404, "not-found");
        inspector
                .http()
                .get()
                .uri("/api/v1/lots/rubbish/descendants")
                .exchange()
                .expectStatus()
                .is4xxClientError();
        for (String rubbish : new String[] {"", "x", "x".repeat(401), "\u0000\u0000\u0000"}) {
            refused(freeze(inspector, api(harvest) + "/freeze", Map.of("reason", rubbish)), 422, "invalid");
        }
        assertThat(held(packed)).isFalse();
    }

    private boolean held(LotId lot) {
        return rolls.count("select count(*) from lot where frozen_at is not null and lot_id = '" + lot.value() + "'")
                == 1;
    }

    private static String api(LotId lot) {
        return "/api/v1/lots/" + lot.value() + "/descendants";
    }

    private static String page(LotId lot) {
        return "/inspect/lots/" + lot.value() + "/descendants";
    }

    private static WebTestClient.ResponseSpec freeze(Person person, String address, Map<String, String> body) {
        return person.http().post().uri(address).bodyValue(body).exchange();
    }

    private static void refused(WebTestClient.ResponseSpec answer, int status, String problem) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:nguon:problem:" + problem);
    }

    private static JsonNode got(Person person, String address) {
        return JsonMapper.shared()
                .readTree(person.http()
                        .get()
                        .uri(address)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody());
    }
}
