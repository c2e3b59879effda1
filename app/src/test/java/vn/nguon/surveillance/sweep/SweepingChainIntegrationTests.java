package vn.nguon.surveillance.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.trace.web.Told.lot;
import static vn.nguon.trace.web.Told.recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.Rolls;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.web.Told;

/** What each rule over the chain finds, once, and what it leaves alone. */
@PlatformTest
class SweepingChainIntegrationTests {

    private final SweepingChain sweeping;
    private final DatabaseClient database;
    private final People people;
    private final Rolls rolls;
    private final Chains chains;
    private final Maker ours;

    SweepingChainIntegrationTests(SweepingChain sweeping, ApplicationContext platform) {
        this.sweeping = sweeping;
        this.database = platform.getBean(DatabaseClient.class);
        this.people = platform.getBean(People.class);
        this.rolls = new Rolls(platform);
        this.chains = Chains.in(platform);
        this.ours = chains.cooperative("HTX Bị để ý");
        ownPlantingArea(ours);
        // Other tests looked through days that are yet to come.
        run("delete from chain_sweep");
    }

    @Test
    void whatWasRecordedLateIsToldOnceTheDayIsOver() {
        bought(20);
        bought(30);
        bought(3);

        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();
        sweep(Duration.ofDays(1));
        sweep(Duration.ofDays(2));

        assertThat(rules(ours.organisation())).containsExactly("late-records");
        assertThat(fact("late-records", "RECORDS")).isEqualTo("2");
        assertThat(fact("late-records", "LATEST")).isEqualTo("30");
    }

    @Test
    void aSeasonTypedInOneSittingIsToldAtOnce() {
        for (int daysAgo = 55; daysAgo > 20; daysAgo -= 5) {
            bought(daysAgo);
        }
        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();

        bought(20);
        sweep(Duration.ZERO);
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("season-in-an-hour");
        assertThat(fact("season-in-an-hour", "RECORDS")).isEqualTo("8");
    }

    @Test
    void moreThanAnyLandGivesIsTold() {
        harvested("Gừng " + UUID.randomUUID(), 5000, 190_000);
        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();

        String crop = harvested("Gừng " + UUID.randomUUID(), 5000, 500_000);
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("harvest-beyond-ceiling");
        assertThat(fact("harvest-beyond-ceiling", "HARVESTED")).isEqualTo("500000");
        assertThat(fact("harvest-beyond-ceiling", "HECTARES")).isEqualTo("0.5");
        assertThat(fact("harvest-beyond-ceiling", "YIELD")).isEqualTo("1000000");
        assertThat(fact("harvest-beyond-ceiling", "CEILING")).isEqualTo("400000");
        assertThat(one("select lot_id::text from chain_alert where organisation_id = " + ours.organisation()))
                .isEqualTo(crop);
    }

    @Test
    void soIsMoreThanTwiceWhatThePlanOfItsProductSaysIsUsual() {
        long tea =
                chains.product(ours, "Gừng khô", "1 KGM", 60, "ADMITTED", """
                        {"stages": [{"stage": "HARVEST", "required": true, "maxYield": 1, "fields": [], "kilogramsAHectare": 10000}]}
                        """).value();
        String form = "{\"at\": %%s, \"cropId\": \"%s\", \"productId\": " + tea
                + ", \"quantity\": %d, \"unit\": \"KGM\", \"yieldReason\": \"Giống mới\"}";
        String crop = harvested("Gừng " + UUID.randomUUID(), 5000, 1000);
        recorded(ours, "harvest", 1, form.formatted(crop, 9000));
        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();

        recorded(ours, "harvest", 1, form.formatted(crop, 1));
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("harvest-beyond-ceiling");
        assertThat(fact("harvest-beyond-ceiling", "CEILING")).isEqualTo("20000");
    }

    @Test
    void soIsAnAnimalOfFiveTonnes() {
        slaughtered(2, 260, 200);
        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();

        slaughtered(1, 6000, 5000);
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("harvest-beyond-ceiling");
        assertThat(fact("harvest-beyond-ceiling", "YIELD")).isEqualTo("5000");
        assertThat(fact("harvest-beyond-ceiling", "HEADS")).isEqualTo("1");
        assertThat(fact("harvest-beyond-ceiling", "CEILING")).isEqualTo("1500");
    }

    @Test
    void soIsThreeTimesWhatTheSameKindGaveOthers() {
        String kind = "Sả " + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            Maker peer = chains.cooperative("HTX Láng giềng");
            ownPlantingArea(peer);
            harvested(peer, kind, 10_000, 1000 + i);
        }
        harvested(kind, 10_000, 3000);
        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();

        harvested(kind, 10_000, 3100);
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("harvest-beyond-ceiling");
        assertThat(fact("harvest-beyond-ceiling", "CEILING")).isBetween("3000", "3012");
    }

    @Test
    void aPlantingAreaCodeOfTwoIsToldOfWhoCameLast() {
        Maker first = chains.cooperative("HTX Chủ mã");
        String code = ownPlantingArea(first);
        run("update place set planting_area_code = lower('" + code + "') where organisation_id = "
                + ours.organisation());
        run("insert into place (organisation_id, kind, name, planting_area_code, code) values (" + ours.organisation()
                + ", 'PLOT', 'Thửa mượn mã', '" + code + "', 'T-"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT) + "')");

        sweep(Duration.ZERO);
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("shared-planting-area");
        assertThat(fact("shared-planting-area", "ALSO_USED_BY")).startsWith("HTX Chủ mã: ");
        assertThat(rules(first.organisation())).isEmpty();
    }

    @Test
    void aCertificateOfAnotherPlantIsTold() {
        ProductId tea = rolls.product(ours.organisation(), null);
        certificate(tea, "{Atiso đỏ}");
        certificate(tea, "{}");
        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();

        certificate(tea, "{Sâm cau,Gừng}");
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("certificate-of-another-plant");
        assertThat(fact("certificate-of-another-plant", "CERTIFIED")).isEqualTo("Sâm cau, Gừng");
        assertThat(fact("certificate-of-another-plant", "PRODUCT")).isEqualTo("Trà atiso đỏ");
    }

    @Test
    void goodsOfAnotherKindAreToldWithTheReasonThatWasGiven() {
        ProductId tea = rolls.product(ours.organisation(), null);
        String form = "{\"at\": %%s, \"inputs\": [{\"lotId\": \"" + bought(1)
                + "\", \"quantity\": 1, \"unit\": \"KGM\"}%s], \"productId\": " + tea.value() + ", \"packs\": 2%s}";
        recorded(ours, "packing", 0, form.formatted("", ""));
        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();

        String ginger = lot(recorded(
                ours,
                "purchase",
                1,
                "{\"at\": %s, \"name\": \"Gừng tươi\", \"supplier\": \"Bà Năm\", \"supplierAddress\": \"Quảng Trị\","
                        + " \"quantity\": 50, \"unit\": \"KGM\"}"));
        recorded(
                ours,
                "packing",
                0,
                form.formatted(
                        ", {\"lotId\": \"" + ginger + "\", \"quantity\": 1, \"unit\": \"KGM\"}",
                        ", \"kindReason\": \"Cho thơm\""));
        sweep(Duration.ZERO);
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("goods-of-another-kind");
        assertThat(fact("goods-of-another-kind", "OTHER_GOODS")).isEqualTo("Gừng tươi");
        assertThat(fact("goods-of-another-kind", "REASON")).isEqualTo("Cho thơm");
    }

    @Test
    void goodsThatNobodyReceivesAreToldAfterAFortnight() {
        Maker other = chains.cooperative("HTX Không nhận");
        ownPlantingArea(other);
        String lot = bought(6);
        recorded(
                ours,
                "shipping",
                5,
                "{\"at\": %s, \"to\": " + other.organisation() + ", \"lots\": [{\"lotId\": \"" + lot
                        + "\", \"quantity\": 10, \"unit\": \"KGM\"}]}");
        sweep(Duration.ofDays(8));
        assertThat(rules(ours.organisation())).doesNotContain("shipment-not-received");

        sweep(Duration.ofDays(10));
        sweep(Duration.ofDays(11));

        assertThat(rules(ours.organisation())).containsOnlyOnce("shipment-not-received");
        assertThat(fact("shipment-not-received", "SENT_TO")).isEqualTo("HTX Không nhận");
        assertThat(rules(other.organisation())).isEmpty();
    }

    @Test
    void stampsPutOnWhatWasNotInHandAreTold() {
        Person manager = people.manager(ours.organisation());
        ProductId tea = rolls.product(ours.organisation(), null);
        JsonNode packed = recorded(
                ours,
                "packing",
                0,
                "{\"at\": %s, \"inputs\": [{\"lotId\": \"" + bought(1)
                        + "\", \"quantity\": 10, \"unit\": \"KGM\"}], \"productId\": " + tea.value()
                        + ", \"packs\": 20}");
        LotId packs = new LotId(UUID.fromString(lot(packed)));
        var order = rolls.issued(manager, tea, 20);
        rolls.activated(manager, Rolls.part(order, 0, 10), packs);
        sweep(Duration.ZERO);
        assertThat(rules(ours.organisation())).isEmpty();

        // As it was possible before it was refused: the other ten are put on after all packs have left.
        run(
                "insert into activation (order_id, activation_id, numbers, organisation_id, lot_id, activated_at, recorded_at,"
                        + " recorded_by) select order_id, overlay(activation_id::text placing 'fff' from 25 for 3)::uuid,"
                        + " int8range(upper(numbers), upper(numbers) + 10), organisation_id, lot_id,"
                        + " activated_at - interval '1 day', recorded_at, recorded_by from activation where lot_id = '"
                        + packs.value() + "'");
        sweep(Duration.ZERO);

        assertThat(rules(ours.organisation())).containsExactly("activation-after-goods-left");
        assertThat(fact("activation-after-goods-left", "STAMPS")).isEqualTo("10");
        assertThat(fact("activation-after-goods-left", "IN_HAND")).isEqualTo("0");
    }

    @Test
    void everyRuleThatLooksHasAQuestionThatIsAnswered() {
        sweep(Duration.ZERO);

        assertThat(one("select count(*)::text from chain_sweep where swept_till > now() - interval '1 minute'"))
                .isEqualTo("8");
    }

    private String bought(int daysAgo) {
        return lot(recorded(
                ours,
                "purchase",
                daysAgo,
                "{\"at\": %s, \"name\": \"Atiso tươi\", \"supplier\": \"Hộ ông Ba\", \"supplierAddress\": \"A Lưới, Huế\","
                        + " \"quantity\": 50, \"unit\": \"KGM\"}"));
    }

    private void slaughtered(int heads, int alive, int meat) {
        String animals = lot(recorded(
                ours,
                "purchase",
                2,
                "{\"at\": %s, \"name\": \"Lợn\", \"supplier\": \"Hộ ông Ba\", \"supplierAddress\": \"A Lưới, Huế\","
                        + " \"quantity\": 2, \"unit\": \"H87\"}"));
        recorded(
                ours,
                "slaughter",
                1,
                "{\"at\": %s, \"inputs\": [{\"lotId\": \"" + animals + "\", \"quantity\": " + heads
                        + ", \"unit\": \"H87\", \"measured\": {\"amount\": " + alive
                        + ", \"unit\": \"KGM\"}}], \"outputs\": [{\"name\": \"Thịt\", \"quantity\": " + meat
                        + ", \"unit\": \"KGM\"}], \"method\": \"mổ\"}");
    }

    private String harvested(String name, int squareMetres, int kilograms) {
        return harvested(ours, name, squareMetres, kilograms);
    }

    /** The crop's lot. */
    private String harvested(Maker maker, String name, int squareMetres, int kilograms) {
        String crop = lot(Told.answer(
                maker.person().http(),
                "/api/v1/crops",
                "{\"at\": " + Told.at(maker, 2) + ", \"name\": \"" + name + "\", \"quantity\": " + squareMetres
                        + ", \"unit\": \"MTK\"}",
                201));
        recorded(
                maker,
                "harvest",
                1,
                "{\"at\": %s, \"cropId\": \"" + crop + "\", \"quantity\": " + kilograms + ", \"unit\": \"KGM\"}");
        return crop;
    }

    private void certificate(ProductId product, String goods) {
        run("insert into certificate (organisation_id, kind, number, issuer, valid_from, products, goods) values ("
                + ours.organisation() + ", 'GACP_WHO', '" + UUID.randomUUID() + "', 'Cục Y dược', '2026-01-01', '{"
                + product.value() + "}', '" + goods + "')");
    }

    /** All places of tests have one code; those of this one shall have their own. */
    private String ownPlantingArea(Maker maker) {
        String code = "VN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        run("update place set planting_area_code = '" + code + "' where organisation_id = " + maker.organisation());
        return code;
    }

    private void sweep(Duration later) {
        sweeping.sweep(Instant.now().plus(later)).block(Duration.ofSeconds(30));
    }

    private List<String> rules(OrganisationId organisation) {
        return Objects.requireNonNull(database.sql(
                        "select rule from chain_alert where organisation_id = :organisation order by chain_alert_id")
                .bind("organisation", organisation.value())
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
    }

    private String fact(String rule, String name) {
        return one("select fact ->> 'value' from chain_alert cross join jsonb_array_elements(evidence) fact"
                + " where organisation_id = " + ours.organisation() + " and rule = '" + rule
                + "' and fact ->> 'fact' = '" + name + "'");
    }

    private String one(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).one().block());
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }
}
