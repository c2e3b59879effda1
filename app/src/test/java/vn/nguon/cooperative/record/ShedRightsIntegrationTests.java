package vn.nguon.cooperative.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Answers;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.Pictures;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.moving.MovementId;

/** Who gets which page of the shed, and what a form is answered that is sent twice, by another, or as rubbish. */
@PlatformTest
record ShedRightsIntegrationTests(People people, ApplicationContext context) {

    @Test
    void pagesOfGoodsAreForWhoeverHasThem() {
        Chains chains = Chains.in(context);
        Maker grower = chains.cooperative("HTX A");
        Maker buyer = chains.cooperative("HTX B");
        Person stranger = people.manager(people.organisation("HTX C"));
        LotId crop = grower.grows("Atiso đỏ", "5000 MTK");
        LotId fresh = grower.harvests(crop, "1000 KGM");
        MovementId movement = grower.ships(fresh, "400 KGM", buyer);
        List<String> growers = List.of(
                "/console/record/lots/" + crop.value(),
                "/console/record/lots/" + crop.value() + "/care",
                "/console/record/lots/" + fresh.value() + "/processing");

        for (String path : growers) {
            page(grower.person(), path).isEqualTo(200);
            page(stranger, path).isEqualTo(404);
            page(people.inspector(), path).isEqualTo(403);
            page(people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in")), path)
                    .isBetween(403, 404);
            people.nobody()
                    .get()
                    .uri(path)
                    .accept(MediaType.TEXT_HTML)
                    .exchange()
                    .expectStatus()
                    .isSeeOther();
        }
        page(buyer.person(), "/console/record/movements/" + movement.value()).isEqualTo(200);
        page(grower.person(), "/console/record/movements/" + movement.value()).isEqualTo(404);
        page(grower.person(), "/console/record/lots/" + UUID.randomUUID()).isEqualTo(404);
        page(grower.person(), "/console/record/lots/rubbish").isEqualTo(400);
        page(grower.person(), "/console/record/lots/" + crop.value() + "/rubbish")
                .isEqualTo(404);
        // A crop on its plot is neither packed nor sold, and what is harvested is not cared for.
        page(grower.person(), "/console/record/lots/" + crop.value() + "/packing")
                .isEqualTo(404);
        page(grower.person(), "/console/record/lots/" + fresh.value() + "/care").isEqualTo(404);
        page(grower.person(), "/console/record/new/harvest").isEqualTo(404);
        page(grower.person(), "/console/record/new/crop").isEqualTo(200);
        page(people.inspector(), "/console/record").isEqualTo(403);
    }

    @Test
    void everyActHasItsForm() {
        Chains chains = Chains.in(context);
        Chains.TeaChain tea = chains.aTeaChain();
        for (String act : List.of("care", "harvest", "testing")) {
            page(tea.grower().person(), "/console/record/lots/" + tea.crop().value() + "/" + act)
                    .isEqualTo(200);
        }
        for (String act : List.of(
                "preliminary-processing", "processing", "testing", "packing", "shipping", "distribution", "retail")) {
            page(tea.packer().person(), "/console/record/lots/" + tea.packs().value() + "/" + act)
                    .isEqualTo(200);
        }
        LotId herd = tea.grower().grows("Bò vàng", "12 H87");
        page(tea.grower().person(), "/console/record/lots/" + herd.value() + "/slaughter")
                .isEqualTo(200);
        page(tea.packer().person(), "/console/record/new/purchase").isEqualTo(200);
    }

    @Test
    void aFormSentTwiceCountsOnceAlsoWhenNothingIsLeft() {
        Maker grower = Chains.in(context).cooperative("HTX D");
        LotId seeds = grower.buys("Hạt sen", "100 KGM");
        String path = "/console/record/lots/" + seeds.value() + "/retail";
        MultiValueMap<String, String> form = sale(grower, seeds, "100");

        Map<?, ?> first = done(sent(grower.person(), path, form, "key-1"));
        Map<?, ?> again = done(sent(grower.person(), path, form, "key-1"));

        assertThat(first).isEqualTo(again);
        assertThat(grower.has(seeds)).isEqualTo("0");
    }

    @Test
    void whatAnotherMadeIsRefusedWhateverItIs() {
        Maker grower = Chains.in(context).cooperative("HTX E");
        LotId seeds = grower.buys("Hạt sen", "100 KGM");
        Person colleague = people.member(grower.organisation());
        String path = "/console/record/lots/" + seeds.value() + "/retail";

        WebTestClient.ResponseSpec answer = colleague
                .http()
                .post()
                .uri(path)
                .accept(MediaType.APPLICATION_JSON)
                .header("Nguon-Account", Long.toString(grower.person().account()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(sale(grower, seeds, "10"))
                .exchange();

        Answers.refused(answer, 409, "signed-in-as-another");
        assertThat(grower.has(seeds)).isEqualTo("100");
        assertThat(Api.of(colleague).get("/console/who").ok().text("$.account"))
                .isEqualTo(Long.toString(colleague.account()));
    }

    @Test
    void aRefusalStandsBesideItsFieldAndRubbishIsNoFault() {
        Maker grower = Chains.in(context).cooperative("HTX F");
        LotId seeds = grower.buys("Hạt sen", "100 KGM");
        String path = "/console/record/lots/" + seeds.value() + "/retail";

        String page = new String(
                asPage(grower.person(), path, sale(grower, seeds, "500"))
                        .expectStatus()
                        .isEqualTo(409)
                        .expectBody()
                        .returnResult()
                        .getResponseBody(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page).contains("lots[0].quantity-error").contains("value=\"500\"");

        for (String rubbish : List.of("'; drop table lot", "-1", "1e999999", "", "\u0000")) {
            MultiValueMap<String, String> form = sale(grower, seeds, rubbish);
            form.set("at.time", rubbish);
            asPage(grower.person(), path, form).expectStatus().is4xxClientError();
        }
        MultiValueMap<String, String> strange = sale(grower, seeds, "1");
        strange.add("lots[0].evil", "x");
        asPage(grower.person(), path, strange).expectStatus().is4xxClientError();
        assertThat(grower.has(seeds)).isEqualTo("100");
    }

    @Test
    void activationsAreForTheirOrganisation() {
        Person member = people.member(people.organisation("HTX G"));
        Person manager = people.manager(member.actor().ownOrganisation());
        Person stranger = people.manager(people.organisation("HTX H"));
        Rolls rolls = new Rolls(context);
        ProductId tea = rolls.product(member.actor().ownOrganisation(), null);
        LotId lot = rolls.lot(member, tea, 100);
        StampOrder.Issued order = rolls.issued(member, 50);
        Activation activation = rolls.activated(member, Rolls.part(order, 0, 10), lot);
        String path = "/console/activate/" + activation.id();

        page(manager, path).isEqualTo(200);
        page(stranger, path).isEqualTo(404);
        page(people.inspector(), path).isEqualTo(403);
        page(member, "/console/activate?lot=" + lot.value()).isEqualTo(200);
        page(member, "/console/activate?lot=rubbish").isEqualTo(400);
        page(stranger, "/console/activate?lot=" + lot.value()).isEqualTo(200);

        MultiValueMap<String, String> strangers = new LinkedMultiValueMap<>();
        strangers.add("lotId", lot.value().toString());
        strangers.add(
                "first",
                vn.nguon.stamp.code.StampSerial.of(order.issue().numbers().first())
                        .toString());
        asPage(stranger, "/console/activate/check", strangers).expectStatus().isNotFound();
        asPage(stranger, "/console/activate", strangers).expectStatus().isNotFound();
        asPage(stranger, path + "/withdraw", new LinkedMultiValueMap<>(Map.of("reason", List.of("x"))))
                .expectStatus()
                .isNotFound();
        asPage(member, path + "/withdraw", new LinkedMultiValueMap<>())
                .expectStatus()
                .isEqualTo(422);
        asPage(member, "/console/activate/check", new LinkedMultiValueMap<>(Map.of("first", List.of("123"))))
                .expectStatus()
                .isEqualTo(422);
        assertThat(rolls.activatedOn(lot)).isEqualTo(10);
    }

    @Test
    void aPictureIsReadForWhoeverIsSignedInAndNotWithoutEnd() {
        Person member = people.member(people.organisation("HTX I"));
        picture(member.http(), Pictures.jpeg(200, 200)).expectStatus().isOk();
        picture(member.http(), "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(415);
        picture(people.nobody(), Pictures.jpeg(200, 200)).expectStatus().is4xxClientError();
        byte[] small = Pictures.jpeg(64, 64);
        int status = 200;
        for (int i = 0; i < 80 && status == 200; i++) {
            status = picture(member.http(), small)
                    .expectBody()
                    .returnResult()
                    .getStatus()
                    .value();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void theConsoleCanBeInstalled() {
        Person member = people.member(people.organisation("HTX K"));
        member.http()
                .get()
                .uri("/console/sw.js")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Service-Worker-Allowed", "/");
        Api.Answer manifest =
                new Api(people.nobody()).get("/console.webmanifest").ok();
        for (String icon : manifest.texts("$.icons[*].src")) {
            people.nobody()
                    .get()
                    .uri(icon)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.IMAGE_PNG);
        }
        page(member, "/console/outbox").isEqualTo(200);
        page(people.inspector(), "/console/outbox").isEqualTo(403);
    }

    private static WebTestClient.ResponseSpec picture(WebTestClient http, byte[] bytes) {
        return http.post()
                .uri("/console/camera")
                .contentType(MediaType.IMAGE_JPEG)
                .accept(MediaType.APPLICATION_JSON)
                .bodyValue(bytes)
                .exchange();
    }

    private static MultiValueMap<String, String> sale(Maker grower, LotId lot, String kilograms) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add(
                "at.time",
                java.time.LocalDateTime.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                        .withNano(0)
                        .toString());
        form.add("at.placeId", Long.toString(grower.place().value()));
        form.add("lots[0].lotId", lot.value().toString());
        form.add("lots[0].quantity", kilograms);
        form.add("lots[0].unit", "KGM");
        return form;
    }

    private static WebTestClient.ResponseSpec sent(
            Person person, String path, MultiValueMap<String, String> form, String key) {
        return person.http()
                .post()
                .uri(path)
                .accept(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private static WebTestClient.ResponseSpec asPage(Person person, String path, MultiValueMap<String, String> form) {
        RequestHeadersSpec<?> request = person.http()
                .post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form);
        return request.exchange();
    }

    private static Map<?, ?> done(WebTestClient.ResponseSpec answer) {
        Map<?, ?> body = answer.expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return body == null ? Map.of() : body;
    }

    private static org.assertj.core.api.AbstractIntegerAssert<?> page(Person person, String path) {
        return assertThat(person.http()
                        .get()
                        .uri(path)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value())
                .as(path);
    }
}
