package vn.nguon.trace.moving;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Line;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;
import vn.nguon.trace.recording.Scene;
import vn.nguon.trace.recording.Surroundings;
import vn.nguon.trace.recording.Taken;

/** Sends goods on their way: they leave the sender's hands, and are nobody's until they are received. */
@Component
public class Shipping {

    private final Recording recording;
    private final Surroundings surroundings;
    private final Movements movements;

    Shipping(Recording recording, Surroundings surroundings, Movements movements) {
        this.recording = recording;
        this.surroundings = surroundings;
        this.movements = movements;
    }

    /**
     * Ships; the answer's details hold the {@code movementId} that the receiver receives.
     *
     * @param stage {@code TRANSPORT} between producers, {@code DISTRIBUTION} on the way to the shops
     */
    public Mono<Recorded> ship(Actor actor, Stage stage, Shipment form) {
        return recording.record(actor, form.at(), Line.lots("lots", form.lots()), scene -> {
            List<Taken> loads = scene.takeAll("lots", form.lots());
            MovementId id = MovementId.next();
            return surroundings
                    .party("to", form.to(), form.at().time())
                    .delayUntil(receiver -> form.toPlaceId() == null
                            ? Mono.empty()
                            : surroundings.place(
                                    "toPlaceId",
                                    form.to(),
                                    form.toPlaceId(),
                                    form.at().time()))
                    .delayUntil(receiver -> movements.ship(id, scene, stage, form.to(), form.toPlaceId(), loads))
                    .map(receiver -> draft(scene, stage, form, receiver, id, loads));
        });
    }

    private static Draft draft(
            Scene scene, Stage stage, Shipment form, Party receiver, MovementId id, List<Taken> loads) {
        Draft draft = Draft.object(
                        scene, "goods-shipped", stage, Action.OBSERVE, BizStep.SHIPPING, Disposition.IN_TRANSIT)
                .from(scene.who())
                .to(receiver)
                .tell("movementId", id.value())
                .tell("carrier", form.carrier());
        loads.forEach(draft::gave);
        return draft;
    }
}
