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
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.OrganisationAssortment;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Starts a crop: from now on there is a lot that grows, is cared for and harvested. */
@Component
public class StartingCrops {

    private final RecordingEvents recordingEvents;
    private final OrganisationAssortment organisationAssortment;
    private final Crops crops;

    StartingCrops(RecordingEvents recordingEvents, OrganisationAssortment organisationAssortment, Crops crops) {
        this.recordingEvents = recordingEvents;
        this.organisationAssortment = organisationAssortment;
        this.crops = crops;
    }

    public Mono<RecordingResult> start(Actor actor, NewCrop form) {
        if (form.unit() != null
                && form.unit().dimension() != Unit.Dimension.AREA
                && form.unit().dimension() != Unit.Dimension.COUNT) {
            throw new Invalid(
                    "unit",
                    "Vụ trồng tính theo diện tích (m², ha), hoặc số cây, số con.",
                    "A crop is counted by its area (m², ha), or in plants or animals.");
        }
        return recordingEvents.record(
                actor,
                form.at(),
                List.of(),
                scene -> organisationAssortment
                        .ownIfNamed("productId", scene.holder(), form.productId())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(product -> {
                            Lot crop = form.asLot().in(scene, Stage.RAW_MATERIAL, "");
                            return crops.add(crop.id(), form.botanicalName())
                                    .thenReturn(draft(scene, form)
                                            .made(crop, OrganisationAssortment.gtin(product.orElse(null))));
                        }));
    }

    private static EventDraft draft(RecordingContext scene, NewCrop form) {
        return EventDraft.object(
                        scene,
                        "crop-started",
                        Stage.RAW_MATERIAL,
                        EpcisAction.ADD,
                        BizStep.COMMISSIONING,
                        Disposition.ACTIVE)
                .tell("botanicalName", form.botanicalName())
                .tell("plantingAreaCode", scene.where().plantingAreaCode());
    }
}
