package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.answer;
import static vn.nguon.trace.web.Told.declaredWrong;
import static vn.nguon.trace.web.Told.got;
import static vn.nguon.trace.web.Told.recorded;
import static vn.nguon.trace.web.Told.refused;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.web.Told;

/** Cases go onto pallets, and whoever names the pallet names all packs in its cases. */
@PlatformTest
class PalletIntegrationTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final People people;
    private final DatabaseClient database;
    private final Maker maker;
    private final Maker shop;
    private final LotId lot;
    private final LotId other;
    private final StampOrder.Issued order;
    private final String one = "K-1-" + COUNT.incrementAndGet();
    private final String two = "K-2-" + COUNT.get();
    private final String pallet = "P-" + COUNT.get();

    PalletIntegrationTests(People people, ApplicationContext context, DatabaseClient database) {
        this.people = people;
        this.database = database;
        Rolls rolls = new Rolls(context);
        Chains chains = Chains.in(context);
        this.maker = chains.cooperative("HTX Dược liệu Khe Tre");
        this.shop = chains.cooperative("Siêu thị Bến Ngự");
        ProductId tea = chains.product(maker, "Cà gai leo túi lọc", "10 GRM", 365);
        LotId dried = maker.buys("Cà gai leo khô", "2 KGM");
        this.lot = maker.packs(dried, "500 GRM", tea, 50);
        this.other = maker.packs(dried, "500 GRM", tea, 50);
        this.order = rolls.issued(maker.person(), 100);
        rolls.activated(maker.person(), Rolls.part(order, 0, 40), lot);
        rolls.activated(maker.person(), Rolls.part(order, 40, 40), other);
        recorded(maker, "case", 19, casing(lot, one, 0, 9));
        recorded(maker, "case", 19, casing(other, two, 40, 49));
    }

    @Test
    void aPalletIsShippedAsAWholeAndUnloadedWhereItArrives() {
        JsonNode loaded = recorded(maker, "pallet", 18, loading(one + "\\n" + two, false));
        assertThat(loaded.at("/details/cases").asString()).isEqualTo(one + ", " + two);
        assertThat(loaded.at("/details/packsNamed").asInt()).isEqualTo(20);
        assertThat(where(3).at("/now/palletCode").asString()).isEqualTo(pallet);
        JsonNode epcis = got(
                maker.person().http(), "/api/v1/events/" + loaded.get("eventId").asString() + "/epcis");
        assertThat(epcis.get("parentID").asString()).endsWith("/" + pallet);
        assertThat(epcis.get("childEPCs")).hasSize(2);
        assertThat(epcis.at("/childEPCs/0").asString()).endsWith("/" + one);

        String movement = recorded(maker, "distribution", 17, """
                {"at": %s, "to": ${to}, "lots": [{"lotId": "${one}", "quantity": 10, "unit": "H87"},
                 {"lotId": "${two}", "quantity": 10, "unit": "H87"}], "packs": [{"caseCode": "${pallet}"}]}
                """.replace(
                                "${to}", shop.organisation().toString())
                        .replace("${one}", lot.value().toString())
                        .replace("${two}", other.value().toString())
                        .replace("${pallet}", pallet))
                .at("/details/movementId")
                .asString();
        recorded(shop, "receiving", 16, "{\"at\": %s, \"movementId\": \"" + movement + "\"}");
        assertThat(where(45).at("/now/holderName").asString()).isEqualTo("Siêu thị Bến Ngự");
        assertThat(where(45).at("/now/palletCode").asString()).isEqualTo(pallet);

        refused(maker, "pallet", 15, loading("", true));
        recorded(shop, "pallet", 15, loading("", true));
        assertThat(where(45).at("/now/palletCode").isString()).isFalse();
        assertThat(where(45).at("/now/caseCode").asString()).isEqualTo(two);
        assertThat(invalid(shop, "pallet", 14, loading("", true))).isEqualTo("palletCode");
    }

    @Test
    void aCaseIsOnOnePalletAndAPalletIsNoCase() {
        JsonNode loaded = recorded(maker, "pallet", 18, loading(one, false));

        assertThat(refused(maker, "pallet", 17, loading("P2-" + pallet, one, false))
                        .get("type")
                        .asString())
                .isEqualTo("urn:nguon:problem:cases-are-on-a-pallet");
        assertThat(invalid(maker, "pallet", 17, loading(one, two, false))).isEqualTo("palletCode");
        assertThat(invalid(maker, "case", 17, casing(lot, pallet, 20, 24))).isEqualTo("caseCode");
        assertThat(invalid(maker, "pallet", 17, loading("KHONG-CO", false))).isEqualTo("cases");
        assertThat(invalid(maker, "pallet", 17, loading(two, true))).isEqualTo("cases");
        assertThat(invalid(maker, "pallet", 17, loading("", false))).isEqualTo("cases");
        answer(
                shop.person().http(),
                "/api/v1/events/pallet",
                loading("PX-" + pallet, two, false).formatted(Told.at(shop, 17)),
                404);

        declaredWrong(maker, loaded, 200);
        assertThat(where(3).at("/now/palletCode").isString()).isFalse();
        recorded(maker, "pallet", 16, loading("P2-" + pallet, one, false));
        assertThat(where(3).at("/now/palletCode").asString()).isEqualTo("P2-" + pallet);
    }

    @Test
    void anOpenedCaseIsOnNoPalletAndTheRecordIsProved() {
        JsonNode loaded = recorded(maker, "pallet", 18, loading(one + "," + two, false));
        recorded(maker, "case", 17, casing(lot, one, 0, 9).replace("\"opened\": false", "\"opened\": true"));

        assertThat(count("pallet_code = '" + pallet + "' and out_event is null"))
                .isEqualTo(1);
        assertThat(database.sql("""
                                select (select proof from named_packs where event_id = :event) = e.content::jsonb -> 'facts' ->> 'packs'
                                from ledger_entry e
                                where e.content::jsonb ->> 'kind' = 'pallet-loaded'
                                  and e.content::jsonb -> 'subjects' @> to_jsonb('event:' || :event)
                                """)
                        .bind("event", UUID.fromString(loaded.get("eventId").asString()))
                        .mapValue(Boolean.class)
                        .one()
                        .block())
                .isTrue();
    }

    /** The field that is refused. */
    private static String invalid(Maker who, String form, int hoursAgo, String json) {
        return answer(who.person().http(), "/api/v1/events/" + form, json.formatted(Told.at(who, hoursAgo)), 422)
                .get("field")
                .asString();
    }

    private long count(String which) {
        Long found = database.sql("select count(*) from pallet_content where " + which)
                .mapValue(Long.class)
                .one()
                .block();
        return found == null ? -1 : found;
    }

    private String loading(String cases, boolean off) {
        return loading(pallet, cases, off);
    }

    private static String loading(String onto, String cases, boolean off) {
        return """
                {"at": %s, "palletCode": "${pallet}", "opened": ${off}, "cases": [${cases}]}
                """.replace("${pallet}", onto)
                .replace("${off}", Boolean.toString(off))
                .replace("${cases}", cases.isEmpty() ? "" : "\"" + cases + "\"");
    }

    private String casing(LotId of, String code, int first, int last) {
        return """
                {"at": %s, "caseCode": "${code}", "opened": false, "lots": [{"lotId": "${lot}", "quantity": ${n},
                 "unit": "H87"}], "packs": [{"first": "${first}", "last": "${last}"}]}
                """.replace("${code}", code)
                .replace("${lot}", of.value().toString())
                .replace("${n}", Integer.toString(last - first + 1))
                .replace("${first}", serial(first))
                .replace("${last}", serial(last));
    }

    private String serial(int stamp) {
        return StampSerial.of(order.issue().numbers().first() + stamp).toString();
    }

    private JsonNode where(int stamp) {
        return got(people.inspector().http(), "/api/v1/stamps/" + serial(stamp) + "/whereabouts");
    }
}
