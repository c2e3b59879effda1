package vn.nguon.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/** A form is read in the language of the page on which it was filled in, whatever its sender's pages speak by now. */
@PlatformTest
record PageLanguageIntegrationTests(ApplicationContext context) {

    private static final String PURCHASE = "/console/record/new/purchase";

    @Test
    void readsANumberAsThePageOfTheFormWritesIt() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        speaksEnglish(buyer.person());

        buy(buyer, "1.500", "pageLanguage", "vi");
        buy(buyer, "1.500", "pageLanguage", "en");

        assertThat(quantities(buyer)).containsExactlyInAnyOrder("1500", "1.5");
    }

    @Test
    void readsANumberOfAProgramAsItsAccountWritesIt() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        buy(buyer, "1.500");
        speaksEnglish(buyer.person());

        buy(buyer, "2.500");
        buy(buyer, "3.500", "pageLanguage", "Tiếng Việt");

        assertThat(quantities(buyer)).containsExactlyInAnyOrder("1500", "2.5", "3.5");
    }

    @Test
    void whatIsSentBackStandsOnAPageOfTheLanguageItWasTypedIn() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        speaksEnglish(buyer.person());

        buy(buyer, "1.500 rổ", "pageLanguage", "vi")
                .says("<html lang=\"vi\">", "value=\"1.500 rổ\"", "name=\"pageLanguage\" value=\"vi\"");
        Forms.of(buyer.person()).open(PURCHASE).says("<html lang=\"en\">", "name=\"pageLanguage\" value=\"en\"");

        assertThat(quantities(buyer)).isEmpty();
    }

    @Test
    void countsOnceWhatCameAsAFormAndFromTheOutbox() {
        Maker buyer = Chains.in(context).cooperative("HTX Gừng Huế");
        buy(buyer, "1.500", "once", "4d0b1a52-0c1f-4a52-9a44-6f4d1f4b9f10", "pageLanguage", "vi");
        speaksEnglish(buyer.person());

        buyer.person()
                .http()
                .post()
                .uri(PURCHASE)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Accept", "application/json")
                .header("Idempotency-Key", "4d0b1a52-0c1f-4a52-9a44-6f4d1f4b9f10")
                .bodyValue(
                        "name=G%E1%BB%ABng&quantity=1.500&unit=KGM&supplier=B%C3%A0+N%C4%83m&supplierAddress=Hu%E1%BA%BF"
                                + "&at.time=2026-11-01T06%3A30&at.placeId="
                                + buyer.place().value() + "&pageLanguage=vi")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(quantities(buyer)).containsExactly("1500");
    }

    private static Forms.Shown buy(Maker buyer, String quantity, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "name", "Gừng", "quantity", quantity, "unit", "KGM", "supplier", "Bà Năm", "supplierAddress", "Huế"));
        fields.addAll(List.of("at.time", "2026-11-01T06:30"));
        fields.addAll(List.of("at.placeId", String.valueOf(buyer.place().value())));
        fields.addAll(List.of(more));
        return Forms.of(buyer.person()).send(PURCHASE, fields.toArray(String[]::new));
    }

    private static List<String> quantities(Maker buyer) {
        return Api.of(buyer.person()).get("/api/v1/lots").ok().texts("$.items[*].quantity");
    }

    private static void speaksEnglish(Person person) {
        person.http()
                .put()
                .uri("/api/v1/me")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"language\":\"en\",\"version\":1}")
                .exchange()
                .expectStatus()
                .isOk();
    }
}
