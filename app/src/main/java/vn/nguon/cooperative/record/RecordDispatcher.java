package vn.nguon.cooperative.record;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.casing.CasingPacks;
import vn.nguon.trace.casing.LoadingPallets;
import vn.nguon.trace.growing.CaringForCrops;
import vn.nguon.trace.growing.CropCare;
import vn.nguon.trace.growing.Harvest;
import vn.nguon.trace.growing.HarvestingCrops;
import vn.nguon.trace.growing.NewCrop;
import vn.nguon.trace.growing.StartingCrops;
import vn.nguon.trace.household.HouseholdHarvest;
import vn.nguon.trace.household.HouseholdPurchase;
import vn.nguon.trace.household.HouseholdRecords;
import vn.nguon.trace.household.RecordingHouseholds;
import vn.nguon.trace.moving.Arrival;
import vn.nguon.trace.moving.Purchase;
import vn.nguon.trace.moving.PurchasingGoods;
import vn.nguon.trace.moving.ReceivingGoods;
import vn.nguon.trace.moving.Sale;
import vn.nguon.trace.moving.SellingGoods;
import vn.nguon.trace.moving.Shipment;
import vn.nguon.trace.moving.ShippingGoods;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.relocation.RelocatingGoods;
import vn.nguon.trace.relocation.Relocation;
import vn.nguon.trace.reverse.BuyerReturn;
import vn.nguon.trace.reverse.DeliveryRefusal;
import vn.nguon.trace.reverse.RefusingDeliveries;
import vn.nguon.trace.reverse.Settlement;
import vn.nguon.trace.reverse.SettlingDifferences;
import vn.nguon.trace.reverse.TakingGoodsBack;
import vn.nguon.trace.reverse.WriteOff;
import vn.nguon.trace.reverse.WritingOffGoods;
import vn.nguon.trace.transformation.PackingGoods;
import vn.nguon.trace.transformation.PackingRequest;
import vn.nguon.trace.transformation.ProcessingGoods;
import vn.nguon.trace.transformation.RecordingTests;
import vn.nguon.trace.transformation.TestRequest;
import vn.nguon.trace.transformation.TransformationRequest;

/** Takes each form to the use case that it is for. */
@Component
class RecordDispatcher {

    private final StartingCrops startingCrops;
    private final CaringForCrops caring;
    private final HarvestingCrops harvestingCrops;
    private final ProcessingGoods processingGoods;
    private final RecordingTests recordingTests;
    private final PackingGoods packingGoods;
    private final PurchasingGoods purchasingGoods;
    private final CasingPacks casingPacks;
    private final LoadingPallets loadingPallets;
    private final RelocatingGoods relocatingGoods;
    private final ShippingGoods shippingGoods;
    private final ReceivingGoods receivingGoods;
    private final SellingGoods sellingGoods;
    private final RecordingHouseholds recordingHouseholds;
    private final Reverse reverse;
    private final FormSubmission formSubmission;

    /** What is done with goods that go back or are gone. */
    @Component
    record Reverse(
            RefusingDeliveries refusing,
            SettlingDifferences settling,
            TakingGoodsBack takingBack,
            WritingOffGoods writingOff) {}

    RecordDispatcher(
            StartingCrops startingCrops,
            CaringForCrops caring,
            HarvestingCrops harvestingCrops,
            ProcessingGoods processingGoods,
            RecordingTests recordingTests,
            PackingGoods packingGoods,
            PurchasingGoods purchasingGoods,
            CasingPacks casingPacks,
            LoadingPallets loadingPallets,
            RelocatingGoods relocatingGoods,
            ShippingGoods shippingGoods,
            ReceivingGoods receivingGoods,
            SellingGoods sellingGoods,
            RecordingHouseholds recordingHouseholds,
            Reverse reverse,
            FormSubmission formSubmission) {
        this.startingCrops = startingCrops;
        this.caring = caring;
        this.harvestingCrops = harvestingCrops;
        this.processingGoods = processingGoods;
        this.recordingTests = recordingTests;
        this.packingGoods = packingGoods;
        this.purchasingGoods = purchasingGoods;
        this.casingPacks = casingPacks;
        this.loadingPallets = loadingPallets;
        this.relocatingGoods = relocatingGoods;
        this.shippingGoods = shippingGoods;
        this.receivingGoods = receivingGoods;
        this.sellingGoods = sellingGoods;
        this.recordingHouseholds = recordingHouseholds;
        this.reverse = reverse;
        this.formSubmission = formSubmission;
    }

    Mono<ResponseEntity<byte[]>> record(
            Attempt attempt, RecordForm sheet, Function<FilledForm, Mono<ResponseEntity<byte[]>>> again) {
        Actor actor = attempt.worker().actor();
        RecordKind recordKind = sheet.act();
        return switch (recordKind) {
            case GROW -> submit(attempt, sheet, NewCrop.class, form -> startingCrops.start(actor, form), again);
            case CARE -> submit(attempt, sheet, CropCare.class, form -> caring.care(actor, form), again);
            case HARVEST -> submit(attempt, sheet, Harvest.class, form -> harvestingCrops.harvest(actor, form), again);
            case SLAUGHTER, PREPARE, PROCESS ->
                submit(
                        attempt,
                        sheet,
                        TransformationRequest.class,
                        form -> processingGoods.process(actor, recordKind.stage(), form),
                        again);
            case TEST -> submit(attempt, sheet, TestRequest.class, form -> recordingTests.test(actor, form), again);
            case PACK -> submit(attempt, sheet, PackingRequest.class, form -> packingGoods.pack(actor, form), again);
            case CASE -> submit(attempt, sheet, CasingPacks.Case.class, form -> casingPacks.pack(actor, form), again);
            case PALLET ->
                submit(attempt, sheet, LoadingPallets.Pallet.class, form -> loadingPallets.load(actor, form), again);
            case BUY -> submit(attempt, sheet, Purchase.class, form -> purchasingGoods.purchase(actor, form), again);
            case BUY_OF_MANY ->
                submit(
                        attempt,
                        sheet,
                        HouseholdPurchase.class,
                        form -> recordingHouseholds.purchase(actor, form).map(HouseholdRecords::asOne),
                        again);
            case HARVEST_OF_MANY ->
                submit(
                        attempt,
                        sheet,
                        HouseholdHarvest.class,
                        form -> recordingHouseholds.harvest(actor, form).map(HouseholdRecords::asOne),
                        again);
            case RELOCATE ->
                submit(attempt, sheet, Relocation.class, form -> relocatingGoods.relocate(actor, form), again);
            case SHIP ->
                submit(attempt, sheet, Shipment.class, form -> shippingGoods.ship(actor, Stage.TRANSPORT, form), again);
            case DISTRIBUTE ->
                submit(
                        attempt,
                        sheet,
                        Shipment.class,
                        form -> shippingGoods.ship(actor, Stage.DISTRIBUTION, form),
                        again);
            case RETURN -> submit(attempt, sheet, Shipment.class, form -> shippingGoods.sendBack(actor, form), again);
            case REFUSE ->
                submit(
                        attempt,
                        sheet,
                        DeliveryRefusal.class,
                        form -> reverse.refusing().refuse(actor, form),
                        again);
            case SETTLE ->
                submit(
                        attempt,
                        sheet,
                        Settlement.class,
                        form -> reverse.settling().settle(actor, form),
                        again);
            case TAKE_BACK ->
                submit(
                        attempt,
                        sheet,
                        BuyerReturn.class,
                        form -> reverse.takingBack().takeBack(actor, form),
                        again);
            case WRITE_OFF ->
                submit(
                        attempt,
                        sheet,
                        WriteOff.class,
                        form -> reverse.writingOff().writeOff(actor, form),
                        again);
            case RECEIVE -> submit(attempt, sheet, Arrival.class, form -> receivingGoods.receive(actor, form), again);
            case SELL -> submit(attempt, sheet, Sale.class, form -> sellingGoods.sell(actor, form), again);
        };
    }

    private <T> Mono<ResponseEntity<byte[]>> submit(
            Attempt attempt,
            RecordForm sheet,
            Class<T> type,
            Function<T, Mono<RecordingResult>> act,
            Function<FilledForm, Mono<ResponseEntity<byte[]>>> again) {
        return formSubmission.submit(
                attempt,
                type,
                form -> act.apply(form)
                        .switchIfEmpty(Mono.error(NotFound::new))
                        .map(recorded -> RecordConfirmation.done(
                                recorded, sheet, attempt.worker().in())),
                again);
    }
}
