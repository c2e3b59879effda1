package vn.nguon.trace.growing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.InHand;
import vn.nguon.trace.recording.Assortment;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.NewLot;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;

/** Harvests a crop: the quantity brought in is a new lot, and the crop stays. */
@Component
public class Harvesting {

    private final Recording recording;
    private final Assortment assortment;
    private final Crops crops;

    Harvesting(Recording recording, Assortment assortment, Crops crops) {
        this.recording = recording;
        this.assortment = assortment;
        this.crops = crops;
    }

    /**
     * Refuses a harvest within a waiting period, one from a crop that is finished, and as the last one that others, or
     * care, came after.
     */
    public Mono<Recorded> harvest(Actor actor, Harvest form) {
        return recording.record(actor, form.at(), List.of(form.cropId()), scene -> {
            InHand crop = scene.seen(form.cropId());
            ProductId becomes = form.productId() == null ? crop.lot().productId() : form.productId();
            Lot harvested = lot(form, crop, becomes).in(scene, Stage.HARVEST, "");
            return crops.requireStanding(form.cropId())
                    .then(crops.requireWaited(form.cropId(), form.at().time()))
                    .then(
                            Boolean.TRUE.equals(form.last())
                                    ? crops.requireNothingAfter(
                                                    form.cropId(), form.at().time())
                                            .then(crops.finish(form.cropId(), scene.now(), scene.event()))
                                    : Mono.empty())
                    .then(assortment
                            .ownIfNamed("productId", scene.holder(), becomes)
                            .map(Optional::of)
                            .defaultIfEmpty(Optional.empty()))
                    .map(product -> Draft.object(
                                    scene,
                                    "crop-harvested",
                                    Stage.HARVEST,
                                    Action.ADD,
                                    BizStep.COMMISSIONING,
                                    Disposition.IN_PROGRESS)
                            .made(harvested, Assortment.gtin(product.orElse(null)))
                            .madeOf(crop)
                            .tell("crop", crop.lot().code())
                            .tell("plantingAreaCode", scene.where().plantingAreaCode()));
        });
    }

    private static NewLot lot(Harvest form, InHand crop, @Nullable ProductId becomes) {
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
