package vn.nguon.trace.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.NotFound;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Chains.TeaChain;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.event.RecordedEvent;

@PlatformTest
class JourneyIntegrationTests {

    private final Journeys journeys;
    private final Lineage lineage;
    private final Chains chains;

    JourneyIntegrationTests(Journeys journeys, Lineage lineage, ApplicationContext context) {
        this.journeys = journeys;
        this.lineage = lineage;
        this.chains = Chains.in(context);
    }

    @Test
    void leadsFromAPackBackToThePlotOverAllHands() {
        TeaChain tea = chains.aTeaChain();

        Journey journey = behind(tea.packs());

        assertThat(journey.lots())
                .extracting(Lot::id)
                .containsExactly(tea.packs(), tea.dried(), tea.fresh(), tea.crop());
        assertThat(journey.events())
                .extracting(event -> event.stage() + " " + event.bizStep())
                .containsExactly(
                        "RAW_MATERIAL commissioning",
                        "RAW_MATERIAL other",
                        "HARVEST commissioning",
                        "TRANSPORT shipping",
                        "TRANSPORT receiving",
                        "PROCESSING commissioning",
                        "TESTING inspecting",
                        "TRANSPORT shipping",
                        "TRANSPORT receiving",
                        "PACKING packing",
                        "PACKING packing",
                        "TRANSPORT shipping",
                        "TRANSPORT receiving",
                        "RETAIL retail_selling");
        assertThat(journey.events())
                .extracting(event -> event.who().id())
                .contains(
                        tea.grower().organisation(),
                        tea.dryer().organisation(),
                        tea.packer().organisation(),
                        tea.shop().organisation());
        assertThat(journey.truncated()).isFalse();
    }

    @Test
    void leadsFromTheHarvestAheadToThePacks() {
        TeaChain tea = chains.aTeaChain();

        Journey journey = Chains.done(journeys.ahead(tea.fresh()));

        assertThat(journey.lots()).extracting(Lot::id).containsExactly(tea.fresh(), tea.dried(), tea.packs());
        assertThat(journey.links()).extracting(LotLink::elder).containsExactly(tea.fresh(), tea.dried());
    }

    @Test
    void leavesOutWhereOtherPartsOfASplitLotWent() {
        Maker grower = chains.cooperative("HTX Chia");
        Maker ours = chains.cooperative("Người mua một");
        Maker theirs = chains.cooperative("Người mua hai");
        LotId fresh = grower.harvests(grower.grows("Cà gai leo", "1000 MTK"), "100 KGM");
        ours.receives(grower.ships(fresh, "40 KGM", ours));
        theirs.receives(grower.ships(fresh, "40 KGM", theirs));
        grower.sells(fresh, "5 KGM");
        LotId dried = ours.processes(fresh, "40 KGM", "Cà gai leo khô", "10 KGM");
        theirs.processes(fresh, "40 KGM", "Cao", "4 KGM");

        Journey journey = behind(dried);

        assertThat(journey.events()).extracting(event -> event.who().id()).doesNotContain(theirs.organisation());
        assertThat(journey.events())
                .extracting(RecordedEvent::stage)
                .containsExactly(Stage.RAW_MATERIAL, Stage.HARVEST, Stage.TRANSPORT, Stage.TRANSPORT, Stage.PROCESSING);
    }

    @Test
    void tellsWhatAndWhereAndWho() {
        TeaChain tea = chains.aTeaChain();

        RecordedEvent harvest = behind(tea.packs()).events().stream()
                .filter(event -> event.stage() == Stage.HARVEST)
                .findFirst()
                .orElseThrow();

        assertThat(harvest.who().name()).isEqualTo("HTX Atiso Phong Điền");
        assertThat(harvest.where())
                .satisfies(place -> assertThat(place.plantingAreaCode()).isEqualTo("VN-HUE-001"));
        assertThat(harvest.goods())
                .singleElement()
                .satisfies(goods -> assertThat(goods.quantity()).isEqualTo(Maker.quantity("1000 KGM")));
        assertThat(harvest.time().getOffset().getId()).isEqualTo("+07:00");
    }

    @Test
    void namesTheStagesThePlanAsksForAndNobodyRecorded() {
        Maker maker = chains.cooperative("HTX Thiếu");
        var product = chains.product(maker, "Trà atiso thiếu", "100 GRM", null);
        LotId packs = maker.packs(maker.buys("Atiso khô", "10 KGM"), "10 KGM", product, 100);

        Journey journey = behind(packs);
        var plan = Chains.done(chains.bean(vn.nguon.product.Products.class).get(product))
                .stagePlan();

        assertThat(journey.missing(plan)).containsExactly(Stage.HARVEST, Stage.PROCESSING, Stage.TESTING);
    }

    @Test
    void doesNotFindAMadeUpLot() {
        assertThatThrownBy(() -> behind(LotId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void saysThatThereIsMoreThanItShows() {
        TeaChain tea = chains.aTeaChain();

        Lineage.Found found = Chains.done(lineage.walk(List.of(new Lineage.Start(tea.packs(), WalkDirection.BACK)), 2)
                .single());

        assertThat(found.lots()).extracting(Lot::id).containsExactly(tea.packs(), tea.dried());
        assertThat(found.links()).extracting(LotLink::elder).containsExactly(tea.dried());
        assertThat(found.truncated()).isTrue();
    }

    @Test
    void walksFromManyLotsInOneQuery() {
        TeaChain tea = chains.aTeaChain();
        LotId other = tea.grower().harvests(tea.crop(), "10 KGM");

        List<Journey> journeys = Chains.done(this.journeys
                .behindEach(List.of(tea.packs(), other, LotId.next()))
                .collectList());

        assertThat(journeys).containsExactlyInAnyOrder(behind(tea.packs()), behind(other));
    }

    @Test
    void costsNoMoreHoweverManyOtherThingsWereMadeOfTheSameHarvest() {
        Maker grower = chains.cooperative("HTX Một Vụ");
        Maker buyer = chains.cooperative("Người mua lẻ");
        var product = chains.product(grower, "Trà một vụ", "100 GRM", null);
        LotId harvest = grower.harvests(grower.grows("Atiso đỏ", "1000 MTK"), "1000 KGM");
        LotId ours = grower.packs(harvest, "1 KGM", product, 10);
        Journey alone = behind(ours);
        long before = gatheredFor(ours);

        for (int i = 0; i < 20; i++) {
            grower.packs(harvest, "1 KGM", product, 10);
            grower.sells(harvest, "1 KGM");
            buyer.receives(grower.ships(harvest, "1 KGM", buyer));
        }

        assertThat(behind(ours)).isEqualTo(alone);
        assertThat(before).isPositive();
        assertThat(gatheredFor(ours)).isEqualTo(before);
    }

    /** How many events and movements the walk gathers to be read for a journey back. */
    private long gatheredFor(LotId lot) {
        return Chains.done(chains.bean(DatabaseClient.class)
                .sql("""
                        select (cardinality(events) + cardinality(moves))::bigint
                        from walk_lots(:lot, 'BACK', 1000)
                        """)
                .bind("lot", lot.value())
                .mapValue(Long.class)
                .one());
    }

    private Journey behind(LotId lot) {
        return Chains.done(journeys.behind(lot));
    }
}
