package vn.nguon.cooperative.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import vn.nguon.testing.Browsing;
import vn.nguon.testing.Browsing.Screen;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Somebody changes their language between typing and sending: a number stays the one that was typed. */
@PlatformTest
record TwoLanguagesBrowserTests(People people, ApplicationContext context) {

    @Test
    void aNumberTypedWithoutNetworkIsReadInTheLanguageOfItsPage() {
        Maker grower = Chains.in(context).cooperative("HTX Sen Huế");
        LotId seeds = grower.buys("Hạt sen tươi", "2000 KGM");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(grower.person());
            phone.readyFor("/console/record/lots/" + seeds.value() + "/retail").withoutNetwork();
            phone.act(seeds, "retail").type("lots[0].quantity", "1.500").press("Ghi: bán ra ngoài");
            phone.badgeSays("1 chờ gửi");
            speaks(grower.person(), "en");
            phone.withNetwork();
            assertThat(phone.page().locator("body")).containsText("gửi lúc");
        }
        assertThat(grower.has(seeds)).isEqualTo("500");
    }

    @Test
    void whatWasHalfTypedComesBackAsThePageOfTheOtherLanguageWritesIt() {
        Maker grower = Chains.in(context).cooperative("HTX Sen Huế");
        LotId seeds = grower.buys("Hạt sen tươi", "2000 KGM");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(grower.person());
            phone.act(seeds, "retail").type("lots[0].quantity", "1.234,5").type("buyer", "Sạp Bà Hoa, số 1.500");
            phone.type("buyerAddress", "12,5");
            speaks(grower.person(), "en");
            // Straight away: what was typed last is kept as the page goes.
            phone.act(seeds, "retail").sees("is back");
            assertThat(phone.page().locator("[name='lots[0].quantity']")).hasValue("1,234.5");
            assertThat(phone.page().locator("[name=buyer]")).hasValue("Sạp Bà Hoa, số 1.500");
            assertThat(phone.page().locator("[name=buyerAddress]")).hasValue("12,5");
            browsing.look(phone.page(), "draft-in-english");
            phone.page().click("main .go button");
            phone.page().waitForURL(address -> !address.contains("/retail"));
        }
        assertThat(grower.has(seeds)).isEqualTo("765.5");
    }

    @Test
    void whatWasRefusedIsCorrectedInTheLanguageOfThePageItComesBackTo() {
        Maker grower = Chains.in(context).cooperative("HTX Sen Huế");
        LotId seeds = grower.buys("Hạt sen tươi", "2000 KGM");
        try (Browsing browsing = Browsing.start(people)) {
            Phone phone = phone(browsing).signIn(grower.person());
            phone.readyFor("/console/record/lots/" + seeds.value() + "/retail").withoutNetwork();
            phone.act(seeds, "retail").type("lots[0].quantity", "2.500,5").press("Ghi: bán ra ngoài");
            phone.badgeSays("1 chờ gửi");
            speaks(grower.person(), "en");
            phone.withNetwork().badgeSays("1 bị từ chối").reload();
            phone.page().click("text=Correct and send again");
            phone.ready();
            assertThat(phone.page().locator("[name='lots[0].quantity']")).hasValue("2,500.5");
            phone.type("lots[0].quantity", "1,500.5");
            phone.page().click("main .go button");
            phone.page().waitForURL(address -> !address.contains("/retail"));
        }
        assertThat(grower.has(seeds)).isEqualTo("499.5");
    }

    private static void speaks(Person person, String language) {
        person.http()
                .put()
                .uri("/api/v1/me")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"language\":\"%s\",\"version\":1}".formatted(language))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Phone phone(Browsing browsing) {
        return new Phone(browsing.open(Screen.PHONE), browsing.at(""));
    }
}
