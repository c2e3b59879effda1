package vn.nguon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.declaredWrong;
import static vn.nguon.trace.web.Told.event;
import static vn.nguon.trace.web.Told.recorded;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import vn.nguon.db.TestDatabase;
import vn.nguon.ledger.state.ComparingState;
import vn.nguon.ledger.state.DerivedState;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/**
 * The tables of packs' ways, of goods on their way and of findings, changed by somebody who may do anything in the
 * database, and what the comparison with the record says of it.
 */
@PlatformTest
class PackTablesIntegrationTests {

    private final TestDatabase owner;
    private final DatabaseClient database;
    private final List<DerivedState> states;
    private final People people;
    private final Maker maker;
    private final Maker shop;
    private final LotId lot;
    private final StampOrder.Issued order;
    private String lost = "";
    private String sold = "";
    private String cased = "";
    private String arrived = "";

    PackTablesIntegrationTests(
            TestDatabase owner,
            DatabaseClient database,
            List<DerivedState> states,
            People people,
            ApplicationContext platform) {
        this.owner = owner;
        this.database = database;
        this.states = states;
        this.people = people;
        Chains chains = Chains.in(platform);
        Rolls rolls = new Rolls(platform);
        this.maker = chains.cooperative("HTX Khe Tre");
        this.shop = chains.cooperative("Siêu thị Bến Ngự");
        this.lot = maker.packs(
                maker.buys("Cà gai leo khô", "2 KGM"),
                "1 KGM",
                chains.product(maker, "Cà gai leo túi lọc", "10 GRM", 365),
                100);
        this.order = rolls.issued(maker.person(), 60);
        rolls.activated(maker.person(), Rolls.part(order, 0, 50), lot);
    }

    /** 20 packs, five of them in a case, are sent; 18 arrive, one is lost, two are sold and one of these comes back. */
    @BeforeEach
    void whatBecameOfThePacks() {
        cased = event(recorded(maker, "case", 9, lots(5, ", \"caseCode\": \"K-1\"" + packs(0, 4))));
        JsonNode opened =
                recorded(maker, "case", 9, lots(1, ", \"caseCode\": \"K-1\", \"opened\": true" + packs(4, 4)));
        declaredWrong(maker, opened, 200);
        recorded(maker, "case", 9, lots(1, ", \"caseCode\": \"K-1\", \"opened\": true" + packs(3, 3)));
        String movement = recorded(maker, "distribution", 8, lots(20, ", \"to\": " + shop.organisation() + packs(0, 9)))
                .at("/details/movementId")
                .asString();
        arrived = event(recorded(shop, "receiving", 7, """
                {"at": %%s, "movementId": "%s", "lots": [{"lotId": "%s", "quantity": 18}]%s}
                """.formatted(movement, lot.value(), packs(0, 7))));
        lost = event(recorded(shop, "settlement", 6, settlement(movement, "LOST")));
        declaredWrong(shop, recorded(shop, "settlement", 6, settlement(movement, "LOST")), 200);
        sold = event(recorded(shop, "retail", 5, lots(2, packs(1, 2))));
        recorded(shop, "buyer-return", 4, lots(1, ", \"reason\": \"rách túi\"" + packs(2, 2)));
        declaredWrong(shop, recorded(shop, "retail", 3, lots(1, packs(5, 5))), 200);
    }

    @Test
    void whatNobodyTouchedFits() {
        assertThat(differences()).filteredOn(this::isOurs).isEmpty();
    }

    @Test
    void whoHasAPackIsHeldAgainstTheRecord() {
        found(
                "update pack_step set holder = null where event_id = '%s'".formatted(arrived),
                "packs of event " + arrived);
    }

    @Test
    void soIsAPackThatARecordIsSaidToHaveNamed() {
        found("""
                insert into pack_step (lot_id, event_id, order_id, numbers, organisation_id, holder, event_time)
                select lot_id, event_id, order_id, int8range(upper(numbers) + 20, upper(numbers) + 21), organisation_id, holder,
                  event_time
                from pack_step where event_id = '%s' order by numbers limit 1
                """.formatted(sold), "packs of event " + sold);
    }

    @Test
    void soAreStepsThatAreGone() {
        found("delete from pack_step where event_id = '%s'".formatted(sold), "packs of event " + sold + " is gone");
    }

    @Test
    void soIsTheCaseThatPacksWentInto() {
        found(
                "update case_content set case_code = 'K-2' where in_event = '%s'".formatted(cased),
                "packs of event " + cased);
    }

    @Test
    void soIsWhatBecameOfGoodsThatDidNotArrive() {
        found(
                "update movement_settlement set outcome = 'STOLEN' where event_id = '%s'".formatted(lost),
                "settlements " + lot.value() + " by event " + lost);
    }

    @Test
    void soIsHowMuchOfItIsSettled() {
        found(
                "update movement set settled = 2 where lot_id = '%s' and settled = 1".formatted(lot.value()),
                "settled differences " + lot.value());
    }

    @Test
    void soIsWhatWasSold() {
        found(
                "update lot_sold set quantity = 7 where lot_id = '%s'".formatted(lot.value()),
                "sold goods " + lot.value() + " by organisation " + shop.organisation());
        found(
                "update sold_change set change = 3 where event_id = '%s'".formatted(sold),
                "changes of what was sold " + lot.value() + " by event " + sold);
    }

    @Test
    void soIsWhatAnInspectorFoundOfAComplaint() {
        String complaint = Objects.requireNonNull(database.sql("""
                        insert into doubt (order_id, doubt_id, number, text, language, said_at, salt)
                        values (:order, :id, :number, 'Hàng có mùi lạ', 'vi', now(), decode(repeat('00', 16), 'hex'))
                        returning doubt_id::text
                        """)
                .bind("order", order.id().value())
                .bind("id", UUID.randomUUID())
                .bind("number", order.issue().numbers().first())
                .mapValue(String.class)
                .one()
                .block());
        answer(people.inspector().http(), "/api/v1/doubts/" + complaint + "/settle", """
                {"outcome": "NOTHING_WRONG", "finding": "Đã lấy mẫu, không thấy gì"}
                """, 200);
        assertThat(differences()).noneMatch(each -> each.contains(complaint));

        found(
                "update doubt set finding = 'Chưa lấy mẫu' where doubt_id = '%s'".formatted(complaint),
                "findings of complaints " + complaint);
    }

    private void found(String change, String told) {
        assertThat(differences()).noneMatch(each -> each.contains(told));
        owner.asSuperuser("set session_replication_role = replica; " + change);
        assertThat(differences()).anyMatch(each -> each.contains(told));
    }

    private boolean isOurs(String difference) {
        return difference.contains(lot.value().toString())
                || List.of(lost, sold, cased, arrived).stream().anyMatch(difference::contains);
    }

    /** Of the tables of this room only: others are held against the record by the demonstration's test. */
    private List<String> differences() {
        List<DerivedState> ofPacks = states.stream()
                .filter(state -> state.getClass().getPackageName().startsWith("vn.nguon.audit."))
                .toList();
        return Objects.requireNonNull(new ComparingState(database, ofPacks)
                .compare()
                .flatMapIterable(report -> report.faults())
                .collectList()
                .block(Duration.ofSeconds(30)));
    }

    private String lots(int packs, String more) {
        return "{\"at\": %s, \"lots\": [{\"lotId\": \"" + lot.value() + "\", \"quantity\": " + packs
                + ", \"unit\": \"H87\"}]" + more + "}";
    }

    private String settlement(String movement, String outcome) {
        return """
                {"at": %%s, "movementId": "%s", "outcome": "%s", "reason": "Rơi trên đường",
                 "lots": [{"lotId": "%s", "quantity": 1}]}
                """.formatted(movement, outcome, lot.value());
    }

    private String packs(long first, long last) {
        return ", \"packs\": [{\"first\": \"" + serial(first) + "\", \"last\": \"" + serial(last) + "\"}]";
    }

    private String serial(long counted) {
        return StampSerial.of(order.issue().numbers().first() + counted).toString();
    }
}
