package vn.nguon.trace.growing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.household.DeliveringHouseholds;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.NewLot;
import vn.nguon.trace.recording.OrganisationAssortment;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Harvests a crop: the quantity brought in is a new lot, and the crop stays. */
@Component
public class HarvestingCrops {

    private final RecordingEvents recordingEvents;
    private final OrganisationAssortment organisationAssortment;
    private final Crops crops;
    private final CropYields yields;
    private final DeliveringHouseholds deliveringHouseholds;

    HarvestingCrops(
            RecordingEvents recordingEvents,
            OrganisationAssortment organisationAssortment,
            Crops crops,
            CropYields yields,
            DeliveringHouseholds deliveringHouseholds) {
        this.recordingEvents = recordingEvents;
        this.organisationAssortment = organisationAssortment;
        this.crops = crops;
        this.yields = yields;
        this.deliveringHouseholds = deliveringHouseholds;
    }

    /**
     * Refuses a harvest within a waiting period, one from a crop that is finished, as the last one that others, or care,
     * came after, and without a reason one by which the crop gave far more than is usual.
     */
    public Mono<RecordingResult> harvest(Actor actor, Harvest form) {
        return recordingEvents.record(actor, form.at(), List.of(form.cropId()), scene -> {
            LotHolding crop = scene.seen(form.cropId());
            scene.requireAllowed(GoodsAct.HARVEST, form.cropId());
            ProductId becomes = form.productId() == null ? crop.lot().productId() : form.productId();
            Lot harvested = lot(form, crop, becomes).in(scene, Stage.HARVEST, "");
            return deliveringHouseholds
                    .ifNamed(scene.holder(), form.household(), scene.at().time().toLocalDate())
                    .then(crops.requireStanding(form.cropId()))
                    .then(
                            Boolean.TRUE.equals(form.last())
                                    ? crops.requireNothingAfter(
                                                    form.cropId(), form.at().time())
                                            .then(crops.finish(form.cropId(), scene.now(), scene.event()))
                                    : Mono.empty())
                    .then(organisationAssortment
                            .ownIfNamed("productId", scene.holder(), becomes)
                            .map(Optional::of)
                            .defaultIfEmpty(Optional.empty()))
                    .flatMap(product -> yields.isBeyondUsual(
                                    crop.lot(), harvested, product.orElse(null), form.yieldReason())
                            .map(beyond -> draft(scene, crop, harvested, product.orElse(null))
                                    .tell("household", form.household())
                                    .tell("yieldReason", beyond ? form.yieldReason() : null)));
        });
    }

    private static EventDraft draft(RecordingContext scene, LotHolding crop, Lot harvested, @Nullable Product product) {
        return EventDraft.object(
                        scene,
                        "crop-harvested",
                        Stage.HARVEST,
                        EpcisAction.ADD,
                        BizStep.COMMISSIONING,
                        Disposition.IN_PROGRESS)
                .made(harvested, OrganisationAssortment.gtin(product))
                .madeOf(crop)
                .tell("crop", crop.lot().code())
                .tell("plantingAreaCode", scene.where().plantingAreaCode());
    }

    private static NewLot lot(Harvest form, LotHolding crop, @Nullable ProductId becomes) {
        return new NewLot(
                form.code(),
                form.name().isEmpty() ? crop.lot().name() : form.name(),
                becomes,
                form.quantity(),
                form.unit(),
                null,
                form.expiresOn());
    }
}
