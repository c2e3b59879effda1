package vn.nguon.trace.growing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.InHand;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;
import vn.nguon.trace.recording.Scene;

/** Records what was sown, spread, sprayed or fed; what needs waiting for closes the crop to harvest until then. */
@Component
public class CaringForCrops {

    private final Recording recording;
    private final Crops crops;

    CaringForCrops(Recording recording, Crops crops) {
        this.recording = recording;
        this.crops = crops;
    }

    public Mono<Recorded> care(Actor actor, Care form) {
        return recording.record(actor, form.at(), List.of(form.cropId()), scene -> {
            InHand crop = scene.seen(form.cropId());
            return crops.requireStanding(form.cropId())
                    .then(Mono.defer(() -> waiting(scene, form)))
                    .thenReturn(draft(scene, form).seen(crop, null));
        });
    }

    private Mono<Void> waiting(Scene scene, Care form) {
        return form.days() == 0
                ? Mono.empty()
                : crops.treat(
                        form.cropId(), scene.event(), form.agent(), form.at().time(), harvestFrom(form));
    }

    private static Draft draft(Scene scene, Care form) {
        return Draft.object(
                        scene, "crop-cared-for", Stage.RAW_MATERIAL, Action.OBSERVE, BizStep.OTHER, Disposition.ACTIVE)
                .tell("care", form.kind())
                .tell("agent", form.agent())
                .tell("dose", form.dose())
                .tell("doseUnit", form.doseUnit())
                .tell("method", form.method())
                .tell("waitingDays", form.waitingDays())
                .tell("harvestFrom", form.days() == 0 ? null : harvestFrom(form));
    }

    private static LocalDate harvestFrom(Care form) {
        return form.at().time().toLocalDate().plusDays(form.days());
    }
}
