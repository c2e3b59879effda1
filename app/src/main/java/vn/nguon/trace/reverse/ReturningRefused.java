package vn.nguon.trace.reverse;

import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.MovementStore;
import vn.nguon.trace.moving.Shipment;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.RecordingContext;

/** Sends on their way back what a receiver does not take: the goods were never theirs, and go to who sent them. */
@Component
class ReturningRefused {

    private final MovementStore movementStore;

    ReturningRefused(MovementStore movementStore) {
        this.movementStore = movementStore;
    }

    Mono<Void> send(
            RecordingContext scene, Stage stage, OrganisationId sender, Map<LotId, Quantity> goods, EventDraft draft) {
        MovementId id = MovementId.next();
        draft.tell("returnId", id.value());
        return movementStore.ship(
                id,
                scene,
                stage,
                Shipment.Purpose.RETURN,
                sender,
                null,
                goods.entrySet().stream()
                        .map(each -> new MovementStore.Load(each.getKey(), each.getValue()))
                        .toList());
    }
}
