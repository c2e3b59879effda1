package vn.nguon.trace.reverse;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.MovementStore;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.pack.PackSteps;
import vn.nguon.trace.recording.ContextLookup;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.rule.AlreadyReceived;

/** Refuses a whole delivery: nothing of it arrives, and all of it is on its way back to the sender. */
@Component
public class RefusingDeliveries {

    private final RecordingEvents recordingEvents;
    private final ContextLookup contextLookup;
    private final Movements movements;
    private final MovementStore movementStore;
    private final Settlements settlements;
    private final ReturningRefused returning;
    private final PackSteps packSteps;

    RefusingDeliveries(
            RecordingEvents recordingEvents,
            ContextLookup contextLookup,
            Movements movements,
            MovementStore movementStore,
            Settlements settlements,
            ReturningRefused returning,
            PackSteps packSteps) {
        this.packSteps = packSteps;
        this.recordingEvents = recordingEvents;
        this.contextLookup = contextLookup;
        this.movements = movements;
        this.movementStore = movementStore;
        this.settlements = settlements;
        this.returning = returning;
    }

    /** Once, and before it is received. Whoever the goods were not sent to does not find them. */
    public Mono<RecordingResult> refuse(Actor actor, DeliveryRefusal form) {
        return movements
                .get(form.movementId())
                .filter(movement -> actor.worksFor(movement.to()))
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(movement -> recordingEvents.record(
                        actor,
                        form.at(),
                        movement.loads().stream().map(Movement.Load::lotId).toList(),
                        scene -> contextLookup
                                .party("from", movement.from(), form.at().time())
                                .flatMap(sender -> refuse(scene, form, movement, sender))));
    }

    private Mono<EventDraft> refuse(RecordingContext scene, DeliveryRefusal form, Movement movement, Party sender) {
        if (!movement.onTheWay()) {
            return Mono.error(new AlreadyReceived());
        }
        EventDraft eventDraft = EventDraft.object(
                        scene,
                        "delivery-refused",
                        movement.stage(),
                        EpcisAction.OBSERVE,
                        BizStep.RECEIVING,
                        SettlementOutcome.REFUSED.disposition())
                .from(scene.who())
                .to(sender)
                .tell("movementId", movement.id().value())
                .tell("reason", form.reason());
        movement.loads()
                .forEach(load -> eventDraft.got(
                        Objects.requireNonNull(scene.hands().get(load.lotId())), load.shipped(), BigDecimal.ZERO));
        Map<LotId, Quantity> all =
                movement.loads().stream().collect(Collectors.toMap(Movement.Load::lotId, Movement.Load::shipped));
        return Flux.fromIterable(movement.loads())
                .concatMap(load -> movementStore
                        .receive(
                                movement.id(),
                                load.lotId(),
                                new Quantity(BigDecimal.ZERO, load.shipped().unit()),
                                scene.event(),
                                scene.at().time())
                        .then(settlements.write(
                                scene, movement.id(), load.lotId(), SettlementOutcome.REFUSED, load.shipped())))
                .then(packSteps.follow(
                        scene,
                        movement.shipping(),
                        movement.loads().stream()
                                .map(load -> load.lotId().value())
                                .toList(),
                        null))
                .then(returning.send(scene, movement.stage(), movement.from(), all, eventDraft))
                .thenReturn(eventDraft);
    }
}
