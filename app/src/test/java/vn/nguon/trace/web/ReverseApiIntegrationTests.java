package vn.nguon.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.declaredWrong;
import static vn.nguon.trace.web.Told.got;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;
import static vn.nguon.trace.web.Told.refused;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** Nothing ever belongs to nobody without a record that says so. */
@PlatformTest
class ReverseApiIntegrationTests {

    private final DatabaseClient database;
    private final People people;
    private final Chains chains;
    private final Maker from;
    private final Maker to;
    private final String lot;

    ReverseApiIntegrationTests(DatabaseClient database, People people, ApplicationContext context) {
        this.database = database;
        this.people = people;
        this.chains = Chains.in(context);
        this.from = chains.cooperative("HTX Gửi");
        this.to = chains.cooperative("Siêu thị Nhận");
        this.lot = lot(recorded(from, "purchase", 20, """
                {"at": %s, "name": "Muối ớt", "supplier": "Bà Năm", "supplierAddress": "Huế",
                 "quantity": 300, "unit": "H87"}
                """));
    }

    @Test
    void whatDidNotArriveIsSaidToBothAndSettledToTheLastPiece() {
        String movement = shipped(from, to, 300, 10);
        recorded(to, "receiving", 9, arrival(movement, 290));

        for (Maker party : new Maker[] {from, to}) {
            JsonNode unsettled = got(party.person().http(), "/api/v1/movements/unsettled");
            assertThat(unsettled).hasSize(1);
            assertThat(unsettled.at("/0/id").asString()).isEqualTo(movement);
            assertThat(unsettled.at("/0/loads/0/missing/amount").decimalValue()).isEqualByComparingTo("10");
        }
        assertThat(got(chains.cooperative("HTX Khác").person().http(), "/api/v1/movements/unsettled"))
                .isEmpty();
        recorded(to, "settlement", 8, settlement(movement, "FOUND", 4));
        recorded(from, "settlement", 7, settlement(movement, "FOUND", 1));
        recorded(from, "settlement", 6, settlement(movement, "LOST", 2));
        recorded(to, "settlement", 5, settlement(movement, "STOLEN", 1));
        recorded(to, "settlement", 5, settlement(movement, "DESTROYED", 1));
        JsonNode refused = recorded(to, "settlement", 4, settlement(movement, "REFUSED", null));

        assertThat(has(to)).isEqualByComparingTo("294");
        assertThat(has(from)).isEqualByComparingTo("1");
        assertThat(got(from.person().http(), "/api/v1/movements/unsettled")).isEmpty();
        JsonNode back = got(from.person().http(), "/api/v1/movements");
        assertThat(back).hasSize(1);
        assertThat(back.at("/0/id").asString())
                .isEqualTo(refused.at("/details/returnId").asString());
        assertThat(back.at("/0/purpose").asString()).isEqualTo("RETURN");
        assertThat(back.at("/0/loads/0/shipped/amount").decimalValue()).isEqualByComparingTo("1");
        recorded(
                from,
                "receiving",
                3,
                "{\"at\": %s, \"movementId\": \"" + back.at("/0/id").asString() + "\"}");
        assertThat(has(from)).isEqualByComparingTo("2");
        JsonNode said = got(from.person().http(), "/api/v1/movements/" + movement + "/settlements");
        assertThat(said).hasSize(6);
        assertThat(said.at("/2/outcome").asString()).isEqualTo("LOST");
        assertThat(said.at("/2/reason").asString()).isEqualTo("Rơi dọc đường");
        assertThat(said.at("/2/by").asLong()).isEqualTo(from.organisation().value());

        JsonNode refusal = refused(from, "settlement", 2, settlement(movement, "LOST", 1));
        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:more-settled-than-missing");
        assertThat(refusal.get("detail").asString()).contains("chỉ còn thiếu");
        assertThat(refused(from, "settlement", 2, settlement(movement, "LOST", null))
                        .get("type")
                        .asString())
                .isEqualTo("urn:nguon:problem:more-settled-than-missing");
    }

    @Test
    void noStatementSettlesMoreThanIsMissing() {
        String movement = shipped(from, to, 300, 10);
        recorded(to, "receiving", 9, arrival(movement, 290));

        assertThat(assertThrows(
                        DataIntegrityViolationException.class,
                        () -> database.sql("""
                        insert into movement_settlement (lot_id, movement_id, event_id, organisation_id, outcome, quantity,
                          settled_at)
                        select lot_id, movement_id, gen_random_uuid(), to_organisation, 'LOST', 11, now()
                        from movement
                        where movement_id = :id
                        """)
                                .bind("id", UUID.fromString(movement))
                                .then()
                                .block()))
                .hasMessageContaining("movement_settles_what_is_missing");
    }

    @Test
    void aDeliveryThatIsRefusedGoesBackAndIsReceivedAsAnyOther() {
        String movement = shipped(from, to, 30, 10);

        JsonNode refused = recorded(to, "refusal", 9, refusal(movement));

        assertThat(has(to)).isZero();
        assertThat(has(from)).isEqualByComparingTo("270");
        assertThat(got(from.person().http(), "/api/v1/movements/unsettled")).isEmpty();
        assertThat(got(to.person().http(), "/api/v1/movements")).isEmpty();
        String back = refused.at("/details/returnId").asString();
        assertThat(refused(to, "refusal", 9, refusal(movement)).get("type").asString())
                .isEqualTo("urn:nguon:problem:already-received");
        refused(to, "receiving", 9, arrival(movement, 30));
        recorded(from, "receiving", 8, arrival(back, 29));
        assertThat(has(from)).isEqualByComparingTo("299");
        assertThat(got(to.person().http(), "/api/v1/movements/unsettled")
                        .at("/0/id")
                        .asString())
                .isEqualTo(back);
        declaredWrong(to, refused, 409);
    }

    @Test
    void aRefusalDeclaredWrongLetsTheGoodsArrive() {
        String movement = shipped(from, to, 30, 10);
        JsonNode refused = recorded(to, "refusal", 9, refusal(movement));

        declaredWrong(to, refused, 200);

        assertThat(got(from.person().http(), "/api/v1/movements")).isEmpty();
        recorded(to, "receiving", 9, arrival(movement, 28));
        assertThat(has(to)).isEqualByComparingTo("28");
        JsonNode lost = recorded(from, "settlement", 8, settlement(movement, "LOST", 2));
        declaredWrong(from, lost, 200);
        assertThat(got(to.person().http(), "/api/v1/movements/unsettled")
                        .at("/0/loads/0/missing/amount")
                        .asInt())
                .isEqualTo(2);
        assertThat(got(to.person().http(), "/api/v1/movements/" + movement + "/settlements"))
                .isEmpty();
    }

    @Test
    void anArrivalIsNotTakenBackOnceItsDifferenceIsSettled() {
        String movement = shipped(from, to, 30, 10);
        JsonNode arrived = recorded(to, "receiving", 9, arrival(movement, 28));
        JsonNode found = recorded(from, "settlement", 8, settlement(movement, "FOUND", 2));

        JsonNode refusal = declaredWrong(to, arrived, 409);

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:goods-used-further");
        declaredWrong(from, found, 200);
        declaredWrong(to, arrived, 200);
        assertThat(has(to)).isZero();
        assertThat(has(from)).isEqualByComparingTo("270");
    }

    @Test
    void onlyThoseOfADeliverySettleItAndOnlyTheReceiverRefuses() {
        String movement = shipped(from, to, 300, 10);
        recorded(to, "receiving", 9, arrival(movement, 290));
        Maker stranger = chains.cooperative("HTX Lạ");

        told(stranger, "settlement", settlement(movement, "FOUND", 10), 404);
        told(stranger, "refusal", refusal(movement), 404);
        told(from, "refusal", refusal(movement), 404);
        assertThat(told(from, "settlement", settlement(movement, "REFUSED", 10), 422)
                        .get("field")
                        .asString())
                .isEqualTo("outcome");
        assertThat(told(to, "settlement", settlement(movement, "EATEN", 10), 400)
                        .get("field")
                        .asString())
                .isEqualTo("outcome");
        assertThat(told(to, "settlement", settlement(movement, "LOST", -1), 422)
                        .get("field")
                        .asString())
                .isEqualTo("lots[0].quantity");
        assertThat(told(to, "settlement", settlement(movement, "LOST", 1).replace("Rơi dọc đường", ""), 422)
                        .get("field")
                        .asString())
                .isEqualTo("reason");
        assertThat(answer(
                                to.person().http(),
                                "/api/v1/events/settlement",
                                settlement(movement, "LOST", 1).formatted(Told.at(to, 12)),
                                422)
                        .get("field")
                        .asString())
                .isEqualTo("at.time");
        assertThat(Told.asked(people.nobody(), "/api/v1/events/settlement", "{}")
                        .getStatus()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void goodsGoBackOnlyToWhoDeliveredThemAndNoMoreThanThat() {
        String movement = shipped(from, to, 100, 10);
        recorded(to, "receiving", 9, arrival(movement, 100));
        Maker other = chains.cooperative("Cửa hàng Khác");
        String passed = shipped(to, other, 20, 8);
        recorded(other, "receiving", 7, arrival(passed, 20));

        JsonNode refusal = refused(other, "return", 6, shipment(from, 20));
        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:not-from-them");
        assertThat(refusal.get("field").asString()).isEqualTo("lots[0].quantity");
        JsonNode back = recorded(to, "return", 6, shipment(from, 80));
        assertThat(has(to)).isZero();
        assertThat(got(from.person().http(), "/api/v1/movements")
                        .at("/0/purpose")
                        .asString())
                .isEqualTo("RETURN");
        recorded(from, "receiving", 5, arrival(back.at("/details/movementId").asString(), 80));
        assertThat(has(from)).isEqualByComparingTo("280");

        recorded(other, "return", 4, shipment(to, 15));
        assertThat(refused(other, "return", 4, shipment(to, 6)).get("type").asString())
                .isEqualTo("urn:nguon:problem:not-enough-of-the-lot");
    }

    @Test
    void noMoreGoesBackThanCame() {
        String movement = shipped(from, to, 10, 10);
        recorded(to, "receiving", 9, arrival(movement, 10));
        recorded(to, "return", 8, shipment(from, 4));
        Maker other = chains.cooperative("Nhà buôn");
        String more = shipped(from, other, 50, 8);
        recorded(other, "receiving", 8, arrival(more, 50));
        String again = shipped(other, to, 50, 7);
        recorded(to, "receiving", 7, arrival(again, 50));

        JsonNode refusal = refused(to, "return", 6, shipment(from, 7));

        assertThat(refusal.get("type").asString()).isEqualTo("urn:nguon:problem:not-from-them");
        assertThat(refusal.get("came").asInt()).isEqualTo(6);
        recorded(to, "return", 6, shipment(from, 6));
    }

    @Test
    void buyersBringBackNoMoreThanTheyBought() {
        JsonNode sale = recorded(from, "retail", 10, """
                {"at": %s, "buyer": "", "buyerAddress": "", "lots": [{"lotId": "${lot}", "quantity": 50, "unit": "H87"}]}
                """.replace("${lot}", lot));

        assertThat(refused(from, "buyer-return", 11, buyerReturn(1)).get("type").asString())
                .isEqualTo("urn:nguon:problem:more-taken-back-than-sold");
        JsonNode back = recorded(from, "buyer-return", 8, buyerReturn(30));
        assertThat(has(from)).isEqualByComparingTo("280");
        JsonNode refusal = refused(from, "buyer-return", 7, buyerReturn(21));
        assertThat(refusal.get("sold").asInt()).isEqualTo(20);
        assertThat(refusal.get("detail").asString()).contains("mới bán 20");
        assertThat(refused(from, "buyer-return", 9, buyerReturn(21)).get("type").asString())
                .isEqualTo("urn:nguon:problem:more-taken-back-than-sold");
        declaredWrong(from, sale, 409);
        declaredWrong(from, back, 200);
        declaredWrong(from, sale, 200);
        assertThat(has(from)).isEqualByComparingTo("300");
        refused(from, "buyer-return", 6, buyerReturn(1));
        told(to, "buyer-return", buyerReturn(1), 404);
    }

    @ParameterizedTest
    @CsvSource({"LOST, cycle_counting, unknown", "STOLEN, cycle_counting, stolen", "DESTROYED, destroying, destroyed"})
    void goodsThatAreGoneAreNobodysAndItIsOnRecordWhy(String cause, String step, String disposition) {
        JsonNode gone = recorded(from, "write-off", 5, writeOff(cause, 40));

        assertThat(has(from)).isEqualByComparingTo("260");
        JsonNode epcis = got(
                from.person().http(), "/api/v1/events/" + gone.get("eventId").asString() + "/epcis");
        assertThat(epcis.get("bizStep").asString()).isEqualTo(step);
        assertThat(epcis.get("disposition").asString()).isEqualTo(disposition);
        refused(from, "write-off", 5, writeOff(cause, 261));
        told(to, "write-off", writeOff(cause, 1), 404);
        told(from, "write-off", writeOff(cause, 1).replace("Ướt mưa", "x"), 422);
    }

    private String shipped(Maker sender, Maker receiver, int pieces, int daysAgo) {
        return recorded(sender, "distribution", daysAgo, shipment(receiver, pieces))
                .at("/details/movementId")
                .asString();
    }

    private String shipment(Maker receiver, int pieces) {
        return """
                {"at": %s, "to": ${to}, "lots": [{"lotId": "${lot}", "quantity": ${n}, "unit": "H87"}], "reason": "Dập"}
                """.replace("${to}", receiver.organisation().toString())
                .replace("${lot}", lot)
                .replace("${n}", Integer.toString(pieces));
    }

    private String arrival(String movement, int pieces) {
        return """
                {"at": %s, "movementId": "${id}", "lots": [{"lotId": "${lot}", "quantity": ${n}}]}
                """.replace("${id}", movement).replace("${lot}", lot).replace("${n}", Integer.toString(pieces));
    }

    private String settlement(String movement, String outcome, @Nullable Integer pieces) {
        return """
                {"at": %s, "movementId": "${id}", "outcome": "${outcome}", "lots": [${line}], "reason": "Rơi dọc đường"}
                """.replace("${id}", movement)
                .replace("${outcome}", outcome)
                .replace("${line}", pieces == null ? "" : "{\"lotId\": \"" + lot + "\", \"quantity\": " + pieces + "}");
    }

    private static String refusal(String movement) {
        return "{\"at\": %s, \"movementId\": \"" + movement + "\", \"reason\": \"Thùng bị ướt\"}";
    }

    private String buyerReturn(int pieces) {
        return """
                {"at": %s, "buyer": "Chị Lan", "reason": "Hở bao", "lots": [{"lotId": "${lot}", "quantity": ${n}, "unit": "H87"}]}
                """.replace("${lot}", lot).replace("${n}", Integer.toString(pieces));
    }

    private String writeOff(String cause, int pieces) {
        return """
                {"at": %s, "cause": "${cause}", "reason": "Ướt mưa", "lots": [{"lotId": "${lot}", "quantity": ${n}, "unit": "H87"}]}
                """.replace("${lot}", lot).replace("${cause}", cause).replace("${n}", Integer.toString(pieces));
    }

    private static JsonNode told(Maker maker, String form, String json, int status) {
        return answer(maker.person().http(), "/api/v1/events/" + form, json.formatted(Told.at(maker, 1)), status);
    }

    private BigDecimal has(Maker maker) {
        String held = maker.has(new LotId(UUID.fromString(lot)));
        return held.equals("nothing") ? BigDecimal.ZERO : new BigDecimal(held);
    }
}
