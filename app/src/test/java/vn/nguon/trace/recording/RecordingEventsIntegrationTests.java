package vn.nguon.trace.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductNotAdmitted;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;
import vn.nguon.refusal.Refusal;
import vn.nguon.testing.People;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.LotIsFrozen;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Maker;
import vn.nguon.trace.MoreStampsThanPacks;
import vn.nguon.trace.Unit;
import vn.nguon.trace.correction.FreezingLots;
import vn.nguon.trace.growing.FinishingCrops;
import vn.nguon.trace.growing.NewCrop;
import vn.nguon.trace.moving.Arrival;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.ReceivedBeforeShipped;
import vn.nguon.trace.rule.AlreadyReceived;
import vn.nguon.trace.rule.BeforeItsGoods;
import vn.nguon.trace.rule.CropIsFinished;
import vn.nguon.trace.rule.InTheFuture;
import vn.nguon.trace.rule.LotCodeTaken;
import vn.nguon.trace.rule.MoreReceivedThanShipped;
import vn.nguon.trace.rule.NotEnoughOfTheLot;
import vn.nguon.trace.rule.OutputExceedsInputs;
import vn.nguon.trace.transformation.PackingRequest;
import vn.nguon.trace.transformation.TransformationRequest;

@PlatformTest
class RecordingEventsIntegrationTests {

    private final People people;
    private final Chains chains;

    RecordingEventsIntegrationTests(People people, ApplicationContext context) {
        this.people = people;
        this.chains = Chains.in(context);
    }

    @Test
    void harvestsWithinAWaitingPeriodAreRefusedWithTheDay() {
        Maker maker = maker();
        LotId crop = maker.grows("Atiso", "1000 MTK");
        OffsetDateTime sprayed = chains.nextHour();
        maker.sprays(crop, "Thuốc X", 7, sprayed);

        assertRefused(Refusal.class, maker.harvesting(crop, "10 KGM", sprayed.plusDays(6)));
        Refusal refusal = refusal(Refusal.class, maker.harvesting(crop, "10 KGM", sprayed.plusHours(1)));

        LocalDate free = sprayed.toLocalDate().plusDays(7);
        assertThat(refusal.getClass().getSimpleName()).isEqualTo("WithinWaitingPeriod");
        assertThat(refusal.details()).containsEntry("harvestFrom", free);
        assertThat(refusal.sentence().en()).contains(free.toString());
        Chains.done(maker.harvesting(crop, "10 KGM", sprayed.plusDays(7)));
    }

    @Test
    void aHarvestFromBeforeTheSprayingIsFineHoweverLateItArrives() {
        Maker maker = maker();
        LotId crop = maker.grows("Atiso", "1000 MTK");
        OffsetDateTime picked = chains.nextHour();
        maker.sprays(crop, "Thuốc X", 7, chains.nextHour());

        LotId lot = Chains.done(maker.harvesting(crop, "10 KGM", picked)).lot();

        assertThat(maker.has(lot)).isEqualTo("10");
    }

    @Test
    void nothingIsHarvestedFromAFinishedCrop() {
        Maker maker = maker();
        LotId crop = maker.grows("Atiso", "1000 MTK");
        Chains.done(chains.bean(FinishingCrops.class).finish(maker.person().actor(), crop));

        assertRefused(CropIsFinished.class, maker.harvesting(crop, "10 KGM", chains.nextHour()));
    }

    @Test
    void aLotCannotGiveMoreThanItHas() {
        Maker maker = maker();
        LotId lot = maker.buys("Thảo mộc", "10 KGM");
        maker.processes(lot, "7 KGM", "Khô", "1 KGM");

        NotEnoughOfTheLot refusal = refusal(NotEnoughOfTheLot.class, maker.processing(lot, "3500 GRM", "Khô", "1 KGM"));

        assertThat(refusal.details().get("left")).isEqualTo(new BigDecimal("3"));
        assertThat(refusal.sentence().vi()).contains("chỉ còn 3 kg");
        assertThat(maker.has(lot)).isEqualTo("3");
    }

    @Test
    void ofThirtyTwoWhoWantTheLastOfALotOneGetsIt() {
        Maker maker = maker();
        LotId lot = maker.buys("Thảo mộc", "10 KGM");

        List<Boolean> won = Flux.range(0, 32)
                .flatMap(
                        i -> maker.selling(lot, "6 KGM")
                                .map(sold -> true)
                                .onErrorReturn(NotEnoughOfTheLot.class, false)
                                .subscribeOn(Schedulers.boundedElastic()),
                        32)
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(won).hasSize(32).containsOnlyOnce(true);
        assertThat(maker.has(lot)).isEqualTo("4");
    }

    @Test
    void thoseWhoTakeTheSameLotsInOppositeOrdersDoNotBlockEachOther() {
        Maker maker = maker();
        LotId one = maker.buys("Một", "100 KGM");
        LotId two = maker.buys("Hai", "100 KGM");

        List<RecordingResult> all = Flux.range(0, 20)
                .flatMap(
                        i -> {
                            List<GoodsLine> lines = List.of(
                                    GoodsLine.of(i % 2 == 0 ? one : two, Maker.quantity("1 KGM")),
                                    GoodsLine.of(i % 2 == 0 ? two : one, Maker.quantity("1 KGM")));
                            return maker.processing(
                                            Stage.PROCESSING,
                                            new TransformationRequest(
                                                    maker.now(),
                                                    lines,
                                                    List.of(NewLot.of("Trộn", Maker.quantity("2 KGM"))),
                                                    ""))
                                    .subscribeOn(Schedulers.boundedElastic());
                        },
                        20)
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(all).hasSize(20);
        assertThat(maker.has(one)).isEqualTo("80");
        assertThat(maker.has(two)).isEqualTo("80");
    }

    @Test
    void nothingComesOutOfNothing() {
        Maker maker = maker();
        LotId lot = maker.buys("Thảo mộc", "10 KGM");

        assertRefused(OutputExceedsInputs.class, maker.processing(lot, "1 KGM", "Cao", "1.1 KGM"));
        assertThat(maker.has(lot)).isEqualTo("10");
    }

    @Test
    void noMorePacksThanTheirContentIsThere() {
        Maker maker = maker();
        ProductId tea = chains.product(maker, "Trà", "100 GRM", 30);
        LotId lot = maker.buys("Thảo mộc", "10 KGM");

        assertRefused(OutputExceedsInputs.class, maker.packing(lot, "10 KGM", tea, 101));
        LotId packs = maker.packs(lot, "10 KGM", tea, 100);

        assertThat(maker.has(packs)).isEqualTo("100");
        assertThat(Chains.done(chains.bean(Lots.class).get(packs)).expiresOn()).isNotNull();
    }

    @Test
    void thePlanOfAProductMayAllowMoreThanWentIn() {
        Maker maker = maker();
        ProductId rice = chains.product(maker, "Bún", "500 GRM", 3, "ADMITTED", """
                {"stages": [{"stage": "PROCESSING", "required": true, "maxYield": 2.4, "fields": []}]}
                """);
        LotId flour = maker.buys("Bột gạo", "10 KGM");

        LotId noodles = Chains.done(maker.processing(Stage.PROCESSING, noodles(maker, flour, rice, "24 KGM")))
                .lot();

        assertThat(maker.has(noodles)).isEqualTo("24");
        LotId more = maker.buys("Bột gạo", "10 KGM");
        assertRefused(
                OutputExceedsInputs.class, maker.processing(Stage.PROCESSING, noodles(maker, more, rice, "24.1 KGM")));
    }

    @Test
    void onlyAdmittedProductsArePacked() {
        Maker maker = maker();
        ProductId tea = chains.product(maker, "Trà chờ", "100 GRM", null, "SUBMITTED", """
                {"stages": [{"stage": "PACKING", "required": true, "maxYield": 1, "fields": []}]}
                """);
        LotId lot = maker.buys("Thảo mộc", "10 KGM");

        assertRefused(ProductNotAdmitted.class, maker.packing(lot, "1 KGM", tea, 1));
        assertInvalid(
                "productId", maker.packing(lot, "1 KGM", chains.product(maker(), "Của người khác", "1 KGM", 3), 1));
    }

    @Test
    void noExpiryBeyondTheShelfLife() {
        Maker maker = maker();
        ProductId tea = chains.product(maker, "Trà", "100 GRM", 30);
        LotId lot = maker.buys("Thảo mộc", "10 KGM");
        EventHeader now = maker.now();
        List<GoodsLine> lines = List.of(GoodsLine.of(lot, Maker.quantity("1 KGM")));

        assertInvalid(
                "expiresOn",
                maker.packing(new PackingRequest(
                        now, lines, tea, 1, null, now.time().toLocalDate().plusDays(31))));
    }

    @Test
    void shippedAndReceivedAreComparedAndTheDifferenceIsShown() {
        Maker from = maker();
        Maker to = maker();
        LotId lot = from.buys("Thảo mộc", "100 KGM");
        MovementId movement = from.ships(lot, "40 KGM", to);

        RecordingResult received = Chains.done(to.receiving(arrival(to, movement, lot, "38.5")));

        assertThat(received.details()).containsEntry("difference", "1.5 KGM");
        assertThat(to.has(lot)).isEqualTo("38.5");
        assertThat(from.has(lot)).isEqualTo("60");
    }

    @Test
    void twoScalesMayDifferButMakeNoGoods() {
        Maker from = maker();
        Maker to = maker();
        LotId lot = from.buys("Thảo mộc", "100 KGM");
        MovementId movement = from.ships(lot, "100 KGM", to);

        assertRefused(MoreReceivedThanShipped.class, to.receiving(arrival(to, movement, lot, "102.1")));
        Chains.done(to.receiving(arrival(to, movement, lot, "101.5")));

        assertThat(to.has(lot)).isEqualTo("100");
    }

    @Test
    void onlyTheAddresseeReceivesAndOnlyOnce() {
        Maker from = maker();
        Maker to = maker();
        LotId lot = from.buys("Thảo mộc", "100 KGM");
        MovementId movement = from.ships(lot, "40 KGM", to);

        assertRefused(NotFound.class, maker().receiving(new Arrival(maker().now(), movement, List.of())));
        assertRefused(NotFound.class, from.receiving(new Arrival(from.now(), movement, List.of())));
        to.receives(movement);
        assertRefused(AlreadyReceived.class, to.receiving(new Arrival(to.now(), movement, List.of())));
        assertThat(to.has(lot)).isEqualTo("40");
    }

    @Test
    void goodsDoNotArriveBeforeTheyLeft() {
        Maker from = maker();
        Maker to = maker();
        OffsetDateTime early = chains.nextHour();
        LotId lot = from.buys("Thảo mộc", "100 KGM");
        MovementId movement = from.ships(lot, "40 KGM", to);

        assertRefused(ReceivedBeforeShipped.class, to.receiving(new Arrival(to.at(early), movement, List.of())));
    }

    @Test
    void nothingIsRecordedBeforeItHappensOrBeforeItsGoods() {
        Maker maker = maker();
        OffsetDateTime early = chains.nextHour();
        LotId crop = maker.grows("Atiso", "1000 MTK");

        assertRefused(BeforeItsGoods.class, maker.harvesting(crop, "1 KGM", early));
        assertThatThrownBy(() -> Chains.done(maker.harvesting(
                        crop, "1 KGM", OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(6))))
                .isInstanceOf(InTheFuture.class);
        Chains.done(maker.harvesting(
                crop, "1 KGM", OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(4)));
    }

    @Test
    void whoeverReceivedGoodsDidNotUseThemBefore() {
        Maker from = maker();
        Maker to = maker();
        LotId lot = from.buys("Thảo mộc", "100 KGM");
        OffsetDateTime early = chains.nextHour();
        to.receives(from.ships(lot, "40 KGM", to));

        assertRefused(
                BeforeItsGoods.class,
                to.processing(
                        Stage.PROCESSING,
                        new TransformationRequest(
                                to.at(early),
                                List.of(GoodsLine.of(lot, Maker.quantity("1 KGM"))),
                                List.of(NewLot.of("Khô", Maker.quantity("1 KGM"))),
                                "")));
    }

    @Test
    void strangersLotsAndPlacesAreNotFound() {
        Maker maker = maker();
        Maker stranger = maker();
        LotId lot = maker.buys("Thảo mộc", "100 KGM");

        assertRefused(NotFound.class, stranger.selling(lot, "1 KGM"));
        assertRefused(NotFound.class, stranger.selling(LotId.next(), "1 KGM"));
        assertInvalid(
                "at.placeId",
                maker.growing(new NewCrop(
                        EventHeader.of(chains.nextHour(), stranger.place()),
                        "Atiso",
                        "",
                        null,
                        null,
                        BigDecimal.TEN,
                        Unit.MTK)));
    }

    @Test
    void inspectorsRecordNothing() {
        assertThatThrownBy(() -> Chains.done(chains.bean(vn.nguon.trace.growing.StartingCrops.class)
                        .start(
                                people.inspector().actor(),
                                new NewCrop(maker().now(), "Atiso", "", null, null, BigDecimal.TEN, Unit.MTK))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aLotNumberIsGivenOnce() {
        Maker maker = maker();
        Chains.done(maker.growing(crop(maker, "VU-1")));

        assertRefused(LotCodeTaken.class, maker.growing(crop(maker, "VU-1")));
        Maker other = maker();
        Chains.done(other.growing(crop(other, "VU-1")));
    }

    @Test
    void heldGoodsStayWhereTheyAre() {
        Maker maker = maker();
        LotId lot = maker.buys("Thảo mộc", "100 KGM");
        FreezingLots freezingLots = chains.bean(FreezingLots.class);
        Chains.done(freezingLots.freeze(people.inspector().actor(), lot, "Chờ kết quả kiểm nghiệm"));

        assertRefused(LotIsFrozen.class, maker.selling(lot, "1 KGM"));
        assertThatThrownBy(() -> Chains.done(freezingLots.release(maker.person().actor(), lot, "tôi muốn")))
                .isInstanceOf(NotAllowed.class);
        Chains.done(freezingLots.release(people.authority().actor(), lot, "Đạt"));
        maker.sells(lot, "1 KGM");
    }

    @Test
    void aLotBearsAsManyStampsAsItHasPacks() {
        Maker maker = maker();
        LotId bulk = maker.buys("Thảo mộc", "10 KGM");
        LotId packs = maker.packs(bulk, "1 KGM", chains.product(maker, "Trà", "100 GRM", 30), 10);
        Lots lots = chains.bean(Lots.class);

        lots.countActivated(packs, 10).block();

        assertRefused(MoreStampsThanPacks.class, lots.countActivated(packs, 1).thenReturn(true));
        assertRefused(MoreStampsThanPacks.class, lots.countActivated(bulk, 1).thenReturn(true));
        assertRefused(NotFound.class, lots.countActivated(LotId.next(), 1).thenReturn(true));
        lots.countActivated(packs, -3).block();
        assertThat(Chains.done(lots.get(packs)).stampsActivated()).isEqualTo(7);
    }

    private Maker maker() {
        return chains.cooperative("HTX Thử");
    }

    private static NewCrop crop(Maker maker, String code) {
        return new NewCrop(maker.now(), "Atiso", "", null, code, BigDecimal.TEN, Unit.MTK);
    }

    private static TransformationRequest noodles(Maker maker, LotId flour, ProductId product, String made) {
        return new TransformationRequest(
                maker.now(),
                List.of(GoodsLine.of(flour, Maker.quantity("10 KGM"))),
                List.of(new NewLot(null, "Bún", product, Maker.quantity(made).amount(), Unit.KGM, null, null)),
                "");
    }

    private static Arrival arrival(Maker to, MovementId movement, LotId lot, String counted) {
        return new Arrival(to.now(), movement, List.of(new Arrival.Counted(lot, new BigDecimal(counted), null)));
    }

    private static void assertRefused(Class<? extends Refusal> kind, Mono<?> act) {
        assertThatThrownBy(waiting(act)).isInstanceOf(kind);
    }

    private static void assertInvalid(String field, Mono<?> act) {
        assertThatThrownBy(waiting(act))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static <R extends Refusal> R refusal(Class<R> kind, Mono<?> act) {
        try {
            Chains.done(act);
        } catch (Refusal refusal) {
            return kind.cast(refusal);
        }
        throw new AssertionError("nothing was refused");
    }

    private static ThrowingCallable waiting(Mono<?> act) {
        return () -> Chains.done(act);
    }
}
