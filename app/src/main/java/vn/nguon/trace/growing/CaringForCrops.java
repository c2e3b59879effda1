package vn.nguon.trace.growing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Records what was sown, spread, sprayed or fed; what needs waiting for closes the crop to harvest until then. */
@Component
public class CaringForCrops {

    private final RecordingEvents recordingEvents;
    private final Crops crops;

    CaringForCrops(RecordingEvents recordingEvents, Crops crops) {
        this.recordingEvents = recordingEvents;
        this.crops = crops;
    }

    public Mono<RecordingResult> care(Actor actor, CropCare form) {
        return recordingEvents.record(actor, form.at(), List.of(form.cropId()), scene -> {
            LotHolding crop = scene.seen(form.cropId());
            return crops.requireStanding(form.cropId())
                    .then(Mono.defer(() -> waiting(scene, form)))
                    .thenReturn(draft(scene, form).seen(crop, null));
        });
    }

    private Mono<Void> waiting(RecordingContext scene, CropCare form) {
        return form.days() == 0
                ? Mono.empty()
                : crops.treat(
                        form.cropId(), scene.event(), form.agent(), form.at().time(), harvestFrom(form));
    }

    private static EventDraft draft(RecordingContext scene, CropCare form) {
        return EventDraft.object(
                        scene,
                        "crop-cared-for",
                        Stage.RAW_MATERIAL,
                        EpcisAction.OBSERVE,
                        BizStep.OTHER,
                        Disposition.ACTIVE)
                .tell("care", form.kind())
                .tell("agent", form.agent())
                .tell("dose", form.dose())
                .tell("doseUnit", form.doseUnit())
                .tell("method", form.method())
                .tell("waitingDays", form.waitingDays())
                .tell("harvestFrom", form.days() == 0 ? null : harvestFrom(form));
    }

    private static LocalDate harvestFrom(CropCare form) {
        return form.at().time().toLocalDate().plusDays(form.days());
    }
}
