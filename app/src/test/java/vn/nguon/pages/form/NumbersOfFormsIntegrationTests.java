package vn.nguon.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import vn.nguon.product.ProductId;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.testing.Uploads;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Numbers typed into forms, as a browser sends them: nothing is a thousand times what was meant, and nothing is cut. */
@PlatformTest
class NumbersOfFormsIntegrationTests {

    private static final String PLAN = """
            {"stages": [
              {"stage": "RAW_MATERIAL", "required": true, "maxYield": 1, "fields": [
                {"code": "moisture", "label": {"vi": "Độ ẩm", "en": "Moisture"}, "kind": "NUMBER", "unit": "%", "required": false}]}]}
            """;

    private final People people;
    private final Chains chains;
    private final Maker maker;

    NumbersOfFormsIntegrationTests(ApplicationContext context, People people) {
        this.people = people;
        this.chains = Chains.in(context);
        this.maker = chains.cooperative("HTX Dấu Phẩy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 0.500     | 0.5
            vi | 0.125     | 0.125
            vi | 0.050     | 0.05
            vi | 0.005     | 0.005
            vi | 00.500    | 0.5
            vi | 0,500     | 0.5
            vi | 1.500     | 1500
            vi | 1,500     | 1.5
            vi | 2.5       | 2.5
            vi | 1.234,5   | 1234.5
            vi | 1%C2%A0500 | 1500
            vi | 1+500,25  | 1500.25
            en | 0,500     | 0.5
            en | 0.500     | 0.5
            en | 1,500     | 1500
            en | 1.500     | 1.5
            en | 1,234.5   | 1234.5
            """)
    void aHarvestIsKeptAsItWasTyped(String language, String typed, String kept) {
        Person person = reading(language);
        LotId crop = maker.grows("Atiso", "5000 MTK");

        String lot = lot(sent(
                person,
                "/console/record/lots/" + crop.value() + "/harvest",
                at() + "&cropId=" + crop.value() + "&quantity=" + typed + "&unit=KGM"));

        assertThat(new BigDecimal(Api.of(person).get("/api/v1/lots/" + lot).ok().text("$.quantity")))
                .isEqualByComparingTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 1.500.00  | có thể là 1.500 hoặc 150.000
            vi | 1,234.5   | có thể là 1.234,5 hoặc 12.345
            vi | 1.5.0     | có thể là 15 hoặc 150
            vi | 0.500.000 | có thể là 500 hoặc 500.000
            vi | 1+5       | có thể là 1,5 hoặc 15
            vi | 1e3       | Hãy gõ một số, ví dụ 1.234,5
            vi | 5+kg      | Hãy gõ một số, ví dụ 1.234,5
            en | 1.234,5   | can be 1,234.5 or 12,345
            """)
    void whatCanBeReadInTwoWaysIsAskedBesideTheField(String language, String typed, String asked) {
        LotId crop = maker.grows("Atiso", "5000 MTK");

        EntityExchangeResult<String> answer = sent(
                reading(language),
                "/console/record/lots/" + crop.value() + "/harvest",
                at() + "&cropId=" + crop.value() + "&quantity=" + typed + "&unit=KGM");

        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(answer.getResponseBody())
                .contains("<p class=\"error\" id=\"quantity-error\">")
                .contains(asked)
                .contains("value=\"" + typed.replace('+', ' ') + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.500 | 7   | 0.5  | 7
            1.500 | 0   | 1500 | 0
            """)
    void aDoseAndAWaitingPeriodAreKeptAsTheyWereTyped(String dose, String days, String kept, String keptDays) {
        LotId crop = maker.grows("Atiso", "5000 MTK");

        String path = sent(
                        maker.person(),
                        "/console/record/lots/" + crop.value() + "/care",
                        at() + "&cropId=" + crop.value() + "&kind=PLANT_PROTECTION&agent=Bt&dose=" + dose
                                + "&doseUnit=kg%2Fha&waitingDays=" + days)
                .getResponseHeaders()
                .getFirst("Location");

        assertThat(path).isNotNull();
        Api.Answer events = Api.of(maker.person()).get("/api/v1/lots/" + crop.value() + "/journey?direction=back");
        assertThat(events.ok().texts("$.events[*].details.dose")).containsExactly(kept);
        assertThat(events.texts("$.events[*].details.waitingDays")).containsExactly(keptDays);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waitingDays | 6,9  | số nguyên
            waitingDays | 0.9  | số nguyên
            waitingDays | 99999999999 | quá lớn
            """)
    void aFractionOfAWholeNumberIsRefusedAndNotCut(String field, String typed, String why) {
        LotId crop = maker.grows("Atiso", "5000 MTK");

        EntityExchangeResult<String> answer = sent(
                maker.person(),
                "/console/record/lots/" + crop.value() + "/care",
                at() + "&cropId=" + crop.value() + "&kind=PLANT_PROTECTION&agent=Bt&" + field + "=" + typed);

        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(answer.getResponseBody())
                .contains("id=\"" + field + "-error\"")
                .contains(why);
    }

    @Test
    void aPlaceAProductAndAnOrderAreKeptAsTheyWereTyped() {
        Person manager = people.manager(maker.organisation());

        sent(manager, "/console/places/new", "kind=PLOT&name=Th%E1%BB%ADa+nh%E1%BB%8F&areaM2=0.250");
        sent(
                manager,
                "/console/products/new",
                "name.vi=Tr%C3%A0+sen&netContent.amount=0.500&netContent.unit=KGM&shelfLifeDays=1.095&plan=HERBS&photos%5B%5D="
                        + Uploads.photo(manager));
        EntityExchangeResult<String> cut = sent(manager, "/console/orders/new", "quantity=10,9");

        Api api = Api.of(manager);
        assertThat(api.get("/api/v1/places?q=nho").ok().texts("$.items[?(@.name=='Thửa nhỏ')].areaM2"))
                .containsExactly("0.25");
        assertThat(api.get("/api/v1/products?q=sen").ok().texts("$.items[*].netContent.amount"))
                .containsExactly("0.5");
        assertThat(api.get("/api/v1/products?q=sen").ok().texts("$.items[*].shelfLifeDays"))
                .containsExactly("1095");
        assertThat(cut.getStatus().value()).isEqualTo(422);
        assertThat(cut.getResponseBody()).contains("id=\"quantity-error\"").contains("số nguyên");
    }

    @Test
    void whatAPlanAsksIsReadAndAskedAsEveryOtherNumber() {
        ProductId tea = chains.product(maker, "Trà", "100 GRM", 365, "ADMITTED", PLAN);
        String bought = at() + "&name=Sen&supplier=H%E1%BB%99+Ba&supplierAddress=Hu%E1%BA%BF&productId=" + tea.value()
                + "&quantity=5&unit=KGM";

        String lot = lot(sent(maker.person(), "/console/record/new/purchase", bought + "&at.fields.moisture=8.500"));
        EntityExchangeResult<String> asked =
                sent(maker.person(), "/console/record/new/purchase", bought + "&at.fields.moisture=8.5.0");

        assertThat(Api.of(maker.person())
                        .get("/api/v1/lots/" + lot + "/journey?direction=back")
                        .ok()
                        .texts("$.events[*].details.moisture"))
                .containsExactly("8500");
        assertThat(asked.getStatus().value()).isEqualTo(422);
        assertThat(asked.getResponseBody())
                .contains("id=\"at.fields.moisture-error\"")
                .contains("có thể là 85 hoặc 850");
    }

    /** A float would make 0.3 of the first without a word; the others are numbers to some programs only. */
    @ParameterizedTest
    @ValueSource(strings = {"0.30000000000000001", "\"1e3\"", "\"１２\"", "\"1,5\"", "\"1.500.000\"", "\" 5\""})
    void anAnswerOverTheApiIsANumberOrItsPlainText(String answer) {
        ProductId tea = chains.product(maker, "Trà", "100 GRM", 365, "ADMITTED", PLAN);

        Api.of(maker.person())
                .post("/api/v1/events/purchase", """
                {"at": {"time": "%s", "placeId": %d, "fields": {"moisture": %s}}, "name": "Sen", "productId": %d,
                 "supplier": "Hộ Ba", "supplierAddress": "Huế", "quantity": 5, "unit": "KGM"}
                """.formatted(
                                chains.nextHour(), maker.place().value(), answer, tea.value()))
                .refused(422, "invalid")
                .about("at.fields.moisture");
    }

    /** What comes back for another reason is what was typed, so that sending it again says the same. */
    @Test
    void anAnswerToAPlanComesBackAsItWasTyped() {
        ProductId tea = chains.product(maker, "Trà", "100 GRM", 365, "ADMITTED", PLAN);

        EntityExchangeResult<String> refused = sent(
                maker.person(),
                "/console/record/new/purchase",
                at() + "&name=Sen&productId=" + tea.value() + "&quantity=5&unit=KGM&at.fields.moisture=8,500");

        assertThat(refused.getStatus().value()).isEqualTo(422);
        assertThat(refused.getResponseBody()).contains("name=\"at.fields.moisture\" type=\"text\" value=\"8,500\"");
    }

    /** The form offers what is left in a unit in which it can be typed. */
    @Test
    void theRestOfALotIsOfferedAsItCanBeSent() {
        LotId lot = maker.buys("Tinh dầu", "10 TNE");
        maker.sells(lot, "1.4 GRM");
        String path = "/console/record/lots/" + lot.value() + "/retail";

        String page = Forms.of(maker.person()).open(path).ok().page();

        assertThat(page).contains("name=\"lots[0].quantity\" type=\"text\" value=\"9999,9986\"");
        assertThat(page).contains("<option value=\"KGM\" selected");
        sent(
                maker.person(),
                path,
                at() + "&lots%5B0%5D.lotId=" + lot.value() + "&lots%5B0%5D.quantity=9999,9986&lots%5B0%5D.unit=KGM");
        assertThat(maker.has(lot)).isEqualTo("0");
    }

    /** As it is kept, {@code 1.125 KGM}, a Vietnamese reader would read more than a thousand. */
    @Test
    void whatDidNotArriveIsToldInTheLanguageOfThePage() {
        Maker receiver = chains.cooperative("Nhà máy");
        LotId lot = maker.buys("Sen", "10 KGM");
        String movement = maker.ships(lot, "10 KGM", receiver).value().toString();

        String done = sent(
                        receiver.person(),
                        "/console/record/movements/" + movement,
                        "at.time=" + chains.nextHour().toLocalDateTime() + "&at.placeId="
                                + receiver.place().value() + "&movementId=" + movement + "&lots%5B0%5D.lotId="
                                + lot.value() + "&lots%5B0%5D.unit=KGM&lots%5B0%5D.quantity=8,875")
                .getResponseHeaders()
                .getFirst("Location");

        assertThat(done).isNotNull();
        String event = Api.of(receiver.person())
                .get("/api/v1/lots/" + lot.value() + "/journey?direction=back")
                .ok()
                .texts("$.events[?(@.details.difference)].id")
                .get(0);
        assertThat(Forms.of(receiver.person())
                        .open("/console/records/" + event)
                        .ok()
                        .page())
                .contains("1,125\u00a0kg")
                .doesNotContain("1.125 KGM");
    }

    private Person reading(String language) {
        Person person = people.member(maker.organisation());
        Api.of(person)
                .put(
                        "/api/v1/me",
                        "{\"language\": \"" + language + "\", \"version\": "
                                + Api.of(person).get("/api/v1/me").number("$.version") + "}")
                .ok();
        return person;
    }

    private String at() {
        return "at.time=" + chains.nextHour().toLocalDateTime() + "&at.placeId="
                + maker.place().value();
    }

    private static EntityExchangeResult<String> sent(Person person, String path, String form) {
        return person.http()
                .post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    /** The lot that the page led on to is of. */
    private static String lot(EntityExchangeResult<String> done) {
        assertThat(done.getStatus().value())
                .as(String.valueOf(done.getResponseBody()))
                .isEqualTo(303);
        return String.valueOf(done.getResponseHeaders().getFirst("Location")).replaceAll(".*/([0-9a-f-]{36}).*", "$1");
    }
}
