package vn.nguon.trace.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.LotWasWithdrawn;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Maker;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.growing.FinishingCrops;
import vn.nguon.trace.growing.Harvest;
import vn.nguon.trace.growing.HarvestingCrops;
import vn.nguon.trace.growing.NewCrop;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.rule.AlreadyDeclaredWrong;
import vn.nguon.trace.rule.CropIsFinished;

@PlatformTest
class DeclaringErrorsIntegrationTests {

    private final Chains chains;

    DeclaringErrorsIntegrationTests(ApplicationContext context) {
        this.chains = Chains.in(context);
    }

    @Test
    void givesBackWhatWasUsedAndWithdrawsWhatWasMade() {
        Maker maker = maker();
        LotId herbs = maker.buys("Thảo mộc", "100 KGM");
        RecordingResult processed = Chains.done(maker.processing(herbs, "60 KGM", "Khô", "6 KGM"));

        RecordedEvent wrong = Chains.done(maker.declaringWrong(processed.eventId()));

        assertThat(wrong.stands()).isFalse();
        assertThat(maker.has(herbs)).isEqualTo("100");
        assertThat(maker.has(processed.lot())).isEqualTo("0");
        assertThat(Chains.done(chains.bean(Lots.class).get(processed.lot())).withdrawn())
                .isTrue();
        assertThatThrownBy(() -> Chains.done(maker.selling(processed.lot(), "1 KGM")))
                .isInstanceOf(LotWasWithdrawn.class);
    }

    @Test
    void aCropWhoseLastHarvestNeverWasStandsAgain() {
        Maker maker = maker();
        LotId crop = maker.grows("Atiso", "1000 MTK");
        RecordingResult last = Chains.done(lastHarvest(maker, crop));
        assertThatThrownBy(() -> maker.harvests(crop, "10 KGM")).isInstanceOf(CropIsFinished.class);

        Chains.done(maker.declaringWrong(last.eventId()));

        maker.harvests(crop, "10 KGM");
        Chains.done(lastHarvest(maker, crop));
        assertThatThrownBy(() -> maker.harvests(crop, "10 KGM")).isInstanceOf(CropIsFinished.class);
    }

    @Test
    void aCropThatWasFinishedByHandStaysFinished() {
        Maker maker = maker();
        LotId crop = maker.grows("Atiso", "1000 MTK");
        RecordingResult harvest = Chains.done(maker.harvesting(crop, "10 KGM", chains.nextHour()));
        Chains.done(chains.bean(FinishingCrops.class).finish(maker.person().actor(), crop));

        Chains.done(maker.declaringWrong(harvest.eventId()));

        assertThatThrownBy(() -> maker.harvests(crop, "10 KGM")).isInstanceOf(CropIsFinished.class);
    }

    private Mono<RecordingResult> lastHarvest(Maker maker, LotId crop) {
        Harvest form = new Harvest(maker.now(), crop, "", null, null, BigDecimal.TEN, Unit.KGM, null, true, "");
        return chains.bean(HarvestingCrops.class).harvest(maker.person().actor(), form);
    }

    @Test
    void isRefusedOnceTheGoodsWentOn() {
        Maker maker = maker();
        LotId herbs = maker.buys("Thảo mộc", "100 KGM");
        RecordingResult processed = Chains.done(maker.processing(herbs, "60 KGM", "Khô", "6 KGM"));
        maker.sells(processed.lot(), "1 KGM");

        assertThatThrownBy(() -> Chains.done(maker.declaringWrong(processed.eventId())))
                .isInstanceOf(GoodsUsedFurther.class);
        assertThat(maker.has(herbs)).isEqualTo("40");
    }

    @Test
    void isRefusedOnceStampsAreOnTheGoods() {
        Maker maker = maker();
        LotId herbs = maker.buys("Thảo mộc", "100 KGM");
        RecordingResult packed =
                Chains.done(maker.packing(herbs, "10 KGM", chains.product(maker, "Trà", "1 KGM", 9), 10));
        chains.bean(Lots.class).countActivated(packed.lot(), 1).block();

        assertThatThrownBy(() -> Chains.done(maker.declaringWrong(packed.eventId())))
                .isInstanceOf(GoodsUsedFurther.class);
    }

    @Test
    void isRefusedForACropThatWasHarvested() {
        Maker maker = maker();
        RecordingResult crop = Chains.done(maker.growing(crop(maker.now(), "C-1")));
        maker.harvests(crop.lot(), "10 KGM");

        assertThatThrownBy(() -> Chains.done(maker.declaringWrong(crop.eventId())))
                .isInstanceOf(GoodsUsedFurther.class);
    }

    @Test
    void opensACropToHarvestWhoseTreatmentNeverWas() {
        Maker maker = maker();
        LotId crop = maker.grows("Atiso", "1000 MTK");
        RecordingResult sprayed = maker.sprays(crop, "Thuốc X", 30, chains.nextHour());
        Chains.done(maker.declaringWrong(sprayed.eventId()));

        assertThat(maker.has(maker.harvests(crop, "10 KGM"))).isEqualTo("10");
    }

    @Test
    void takesAShippingBackUntilItIsReceived() {
        Maker from = maker();
        Maker to = maker();
        LotId herbs = from.buys("Thảo mộc", "100 KGM");
        RecordingResult shipped = Chains.done(from.shipping(herbs, "60 KGM", to));
        Chains.done(from.declaringWrong(shipped.eventId()));
        RecordingResult again = Chains.done(from.shipping(herbs, "50 KGM", to));
        MovementId movement = Maker.movement(again);
        RecordingResult received = to.receives(movement);

        assertThat(from.has(herbs)).isEqualTo("50");
        assertThatThrownBy(() -> Chains.done(from.declaringWrong(again.eventId())))
                .isInstanceOf(GoodsUsedFurther.class);
        Chains.done(to.declaringWrong(received.eventId()));
        assertThat(to.has(herbs)).isEqualTo("0");
        to.receives(movement);
        assertThat(to.has(herbs)).isEqualTo("50");
    }

    @Test
    void isDoneOnceAndByTheOwnOrganisation() {
        Maker maker = maker();
        RecordingResult crop = Chains.done(maker.growing(crop(maker.now(), "C-1")));

        assertThatThrownBy(() -> Chains.done(maker().declaringWrong(crop.eventId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Chains.done(maker.declaringWrong(EventId.next())))
                .isInstanceOf(NotFound.class);
        Chains.done(maker.declaringWrong(crop.eventId()));
        assertThatThrownBy(() -> Chains.done(maker.declaringWrong(crop.eventId())))
                .isInstanceOf(AlreadyDeclaredWrong.class);
    }

    @Test
    void makesRoomToSayItRightUnderTheSameNumber() {
        Maker maker = maker();
        RecordingResult crop = Chains.done(maker.growing(crop(maker.now(), "VU-9")));
        EventHeader right = new EventHeader(chains.nextHour(), maker.place(), List.of(), List.of(), "", crop.eventId());
        assertThatThrownBy(() -> Chains.done(maker.growing(crop(right, "VU-10"))))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo("at.corrects"));
        Chains.done(maker.declaringWrong(crop.eventId()));

        RecordingResult corrected = Chains.done(maker.growing(crop(right, "VU-9")));

        assertThat(Chains.done(chains.bean(Events.class).get(crop.eventId())).correctedBy())
                .isEqualTo(corrected.eventId());
    }

    @Test
    @SuppressWarnings("unchecked")
    void isAnErrorDeclarationOfTheWholeEventInEpcis() {
        Maker maker = maker();
        RecordingResult crop = Chains.done(maker.growing(crop(maker.now(), "C-1")));
        Map<String, Object> before = Chains.done(chains.bean(Events.class).epcis(crop.eventId()));
        Chains.done(maker.declaringWrong(crop.eventId()));

        Map<String, Object> after = Chains.done(chains.bean(Events.class).epcis(crop.eventId()));

        assertThat((Map<String, Object>) after.get("errorDeclaration"))
                .containsEntry("reason", "incorrect_data")
                .containsKey("declarationTime");
        assertThat(after).containsEntry("eventID", before.get("eventID"));
        assertThat(after.get("quantityList")).isEqualTo(before.get("quantityList"));
    }

    private Maker maker() {
        return chains.cooperative("HTX Sửa");
    }

    private static NewCrop crop(EventHeader at, String code) {
        return new NewCrop(at, "Atiso", "", null, code, BigDecimal.TEN, Unit.MTK);
    }
}
