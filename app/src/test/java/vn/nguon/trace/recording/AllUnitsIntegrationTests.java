package vn.nguon.trace.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import vn.nguon.db.TestDatabase;
import vn.nguon.testing.Api;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** What is taken of a lot in one unit leaves exactly the rest in every other, down to a millionth of the smallest. */
@PlatformTest
class AllUnitsIntegrationTests {

    private final Chains chains;
    private final Maker maker;
    private final Api api;

    AllUnitsIntegrationTests(ApplicationContext context) {
        this.chains = Chains.in(context);
        this.maker = chains.cooperative("HTX Cân Đủ");
        this.api = Api.of(maker.person());
    }

    /** Of ten of each unit a millionth of each is sold, then the rest; then nothing is left, not a millionth. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRM | GRM | 0.000001 | 9.999999       | GRM
            GRM | KGM | 0.000001 | 9.999          | GRM
            GRM | TNE | 0.000001 | 9              | GRM
            KGM | GRM | 0.000001 | 9999.999999    | GRM
            KGM | KGM | 0.000001 | 9.999999       | KGM
            KGM | TNE | 0.000001 | 9.999          | KGM
            TNE | GRM | 0.000001 | 9999999.999999 | GRM
            TNE | KGM | 0.000001 | 9999.999999    | KGM
            TNE | TNE | 0.000001 | 9.999999       | TNE
            MLT | MLT | 0.000001 | 9.999999       | MLT
            MLT | LTR | 0.000001 | 9.999          | MLT
            LTR | MLT | 0.000001 | 9999.999999    | MLT
            LTR | LTR | 0.000001 | 9.999999       | LTR
            MTK | MTK | 0.000001 | 9.999999       | MTK
            MTK | HAR | 0.000001 | 9.99           | MTK
            HAR | MTK | 0.000001 | 99999.999999   | MTK
            HAR | HAR | 0.000001 | 9.999999       | HAR
            H87 | H87 | 1        | 9              | H87
            """)
    void everyUnitIsTakenFromEveryOther(String lotUnit, String unit, String part, String rest, String restUnit) {
        String lot = bought("10", lotUnit);

        sold(lot, part, unit).created();
        sold(lot, rest, restUnit).created();
        Answer more =
                sold(lot, part, unit).refused(409, "not-enough-of-the-lot").about("lots[0].quantity");

        assertThat(left(lot)).isEqualTo("0");
        assertThat(more.text("$.left")).isEqualTo("0");
        assertThat(more.body()).doesNotContainPattern("[0-9]E-");
    }

    @Test
    void aGramAndALittleOfTonnesIsWhatIsMadeOfIt() {
        String lot = bought("10", "TNE");

        for (int i = 0; i < 11; i++) {
            made(lot, "1.4", "GRM", "1.4", "GRM").created();
        }
        made(lot, "0.5", "GRM", "0.5", "GRM").created();
        made(lot, "0.4", "GRM", "0.400001", "GRM").refused(409, "output-exceeds-inputs");

        assertThat(left(lot)).isEqualTo("9.9999841");
    }

    @Test
    void anEventSaysTheSameAmountHoweverItIsRead() {
        String lot = bought("10", "TNE");

        String event = sold(lot, "0.000001", "GRM").created().text("$.eventId");

        String told = api.get("/api/v1/events/" + event).ok().body();
        String epcis = api.get("/api/v1/events/" + event + "/epcis").ok().body();
        assertThat(told).contains("\"amount\":0.000000000001,\"unit\":\"TNE\"");
        assertThat(epcis).contains("\"uom\":\"TNE\"", "\"quantity\":0.000000000001");
        assertThat(told + epcis).doesNotContainPattern("[0-9]E-");
    }

    /** Twenty digits are more than a float holds. */
    @Test
    void noDigitIsLostOnTheWayToTheEvent() {
        String lot = bought("999999999999", "KGM");

        String event = sold(lot, "123456789012.123457", "KGM").created().text("$.eventId");

        assertThat(api.get("/api/v1/events/" + event + "/epcis").ok().body()).contains("123456789012.123457");
        assertThat(left(lot)).isEqualTo("876543210986.876543");
    }

    /** Whatever writes there: a column that rounds would make goods, or lose them, without a word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lot            | quantity | lot_quantity_is_exact
            lot_holding    | quantity | lot_holding_is_exact
            """)
    void theDatabaseRefusesWhatItWouldHaveToRound(String table, String column, String rule) {
        String lot = bought("10", "TNE");

        // The owner tries: the application cannot write what somebody has in hand at all.
        assertThatThrownBy(() -> chains.bean(TestDatabase.class)
                        .asOwner("update " + table + " set " + column + " = 0.0000000000001 where lot_id = '" + lot
                                + "'"))
                .rootCause()
                .hasMessageContaining("violates check constraint \"" + rule + "\"");
    }

    @Test
    void theRestIsTakenAsItIsTold() {
        String lot = bought("10", "TNE");
        sold(lot, "0.000001", "GRM").created();

        String rest = left(lot);

        assertThat(rest).isEqualTo("9.999999999999");
        sold(lot, "9.999999999998", "TNE").refused(422, "invalid").about("lots[0].quantity");
        sold(lot, rest, "TNE").created();
        assertThat(left(lot)).isEqualTo("0");
    }

    @Test
    void whatIsShippedInGramsOfTonnesIsReceivedToTheGram() {
        Maker receiver = chains.cooperative("Nhà máy");
        String lot = bought("10", "TNE");
        String movement = shipped(lot, "100.5", "GRM", receiver);

        Answer received = Api.of(receiver.person())
                .post("/api/v1/events/receiving", """
                        {"at": %s, "movementId": "%s", "lots": [{"lotId": "%s", "quantity": 100.499999, "unit": "GRM"}]}
                        """.formatted(at(receiver), movement, lot))
                .created();

        assertThat(received.text("$.details.difference")).isEqualTo("0.000000000001 TNE");
        assertThat(receiver.has(id(lot))).isEqualTo("0.000100499999");
        String moved =
                api.get("/api/v1/lots/" + lot + "/journey?direction=ahead").ok().body();
        assertThat(moved).doesNotContainPattern("[0-9]E-");
    }

    @Test
    void twoScalesDifferByOnePartInFiftyExactly() {
        Maker receiver = chains.cooperative("Nhà máy");
        String lot = bought("10", "TNE");

        receives(receiver, shipped(lot, "0.0005", "GRM", receiver), lot, "0.000511")
                .refused(409, "more-received-than-shipped");
        receives(receiver, shipped(lot, "0.0005", "GRM", receiver), lot, "0.00051")
                .created();
        receives(receiver, shipped(lot, "0.0005", "GRM", receiver), lot, "0").created();
    }

    @Test
    void whatIsPackedByTheGramOfTonnesLosesWhatIsLeftOver() {
        long tea = chains.product(maker, "Trà", "0.3 GRM", 365).value();
        String lot = bought("10", "TNE");

        Answer packed = api.post("/api/v1/events/packing", """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "GRM"}], "productId": %d, "packs": 3}
                """.formatted(at(maker), lot, tea))
                .created();
        Answer tooMany = api.post("/api/v1/events/packing", """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "GRM"}], "productId": %d, "packs": 4}
                """.formatted(at(maker), lot, tea));

        assertThat(packed.text("$.details.loss")).isEqualTo("0.0001");
        tooMany.refused(409, "output-exceeds-inputs");
    }

    /** A second measure is a quantity like any other. */
    @Test
    void aSecondMeasureIsHeldToTheSameRules() {
        String pigs = bought("3", "H87");

        for (String wrong : List.of("285.0000001", "0", "9999999999999")) {
            api.post("/api/v1/events/slaughter", """
                    {"at": %s, "inputs": [{"lotId": "%s", "quantity": 1, "unit": "H87",
                      "measured": {"amount": %s, "unit": "KGM"}}],
                     "outputs": [{"name": "Thịt", "quantity": 80, "unit": "KGM"}]}
                    """.formatted(at(maker), pigs, wrong))
                    .refused(422, "invalid")
                    .about("inputs[0].measured.amount");
        }
    }

    private String bought(String quantity, String unit) {
        return api.post("/api/v1/events/purchase", """
                {"at": %s, "name": "Lô %s", "supplier": "Hộ ông Ba", "supplierAddress": "A Lưới, Huế",
                 "quantity": %s, "unit": "%s"}
                """.formatted(at(maker), unit, quantity, unit))
                .created()
                .text("$.made[0].lotId");
    }

    private Answer sold(String lot, String quantity, String unit) {
        return api.post("/api/v1/events/retail", """
                {"at": %s, "lots": [{"lotId": "%s", "quantity": %s, "unit": "%s"}]}
                """.formatted(at(maker), lot, quantity, unit));
    }

    private Answer made(String lot, String used, String unit, String made, String madeUnit) {
        return api.post("/api/v1/events/processing", """
                {"at": %s, "inputs": [{"lotId": "%s", "quantity": %s, "unit": "%s"}],
                 "outputs": [{"name": "Tinh dầu", "quantity": %s, "unit": "%s"}]}
                """.formatted(at(maker), lot, used, unit, made, madeUnit));
    }

    private String shipped(String lot, String quantity, String unit, Maker to) {
        return api.post("/api/v1/events/shipping", """
                {"at": %s, "to": %s, "lots": [{"lotId": "%s", "quantity": %s, "unit": "%s"}]}
                """.formatted(at(maker), to.organisation(), lot, quantity, unit))
                .created()
                .text("$.details.movementId");
    }

    private Answer receives(Maker receiver, String movement, String lot, String grams) {
        return Api.of(receiver.person())
                .post("/api/v1/events/receiving", """
                {"at": %s, "movementId": "%s", "lots": [{"lotId": "%s", "quantity": %s, "unit": "GRM"}]}
                """.formatted(at(receiver), movement, lot, grams));
    }

    private String left(String lot) {
        return maker.has(id(lot));
    }

    private static LotId id(String lot) {
        return new LotId(UUID.fromString(lot));
    }

    private String at(Maker whose) {
        return "{\"time\": \"%s\", \"placeId\": %s}"
                .formatted(chains.nextHour(), whose.place().value());
    }
}
