package vn.nguon.trace.growing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.recording.Assortment;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;
import vn.nguon.trace.recording.Scene;

/** Starts a crop: from now on there is a lot that grows, is cared for and harvested. */
@Component
public class Growing {

    private final Recording recording;
    private final Assortment assortment;
    private final Crops crops;

    Growing(Recording recording, Assortment assortment, Crops crops) {
        this.recording = recording;
        this.assortment = assortment;
        this.crops = crops;
    }

    public Mono<Recorded> start(Actor actor, NewCrop form) {
        if (form.unit() != null
                && form.unit().dimension() != Unit.Dimension.AREA
                && form.unit().dimension() != Unit.Dimension.COUNT) {
            throw new Invalid(
                    "unit",
                    "Vụ trồng tính theo diện tích (m², ha), hoặc số cây, số con.",
                    "A crop is counted by its area (m², ha), or in plants or animals.");
        }
        return recording.record(
                actor,
                form.at(),
                List.of(),
                scene -> assortment
                        .ownIfNamed("productId", scene.holder(), form.productId())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(product -> {
                            Lot crop = form.asLot().in(scene, Stage.RAW_MATERIAL, "");
                            return crops.add(crop.id(), form.botanicalName())
                                    .thenReturn(draft(scene, form).made(crop, Assortment.gtin(product.orElse(null))));
                        }));
    }

    private static Draft draft(Scene scene, NewCrop form) {
        return Draft.object(
                        scene,
                        "crop-started",
                        Stage.RAW_MATERIAL,
                        Action.ADD,
                        BizStep.COMMISSIONING,
                        Disposition.ACTIVE)
                .tell("botanicalName", form.botanicalName())
                .tell("plantingAreaCode", scene.where().plantingAreaCode());
    }
}
