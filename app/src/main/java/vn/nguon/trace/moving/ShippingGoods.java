package vn.nguon.trace.moving;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.pack.NamingPacks;
import vn.nguon.trace.pack.PackSteps;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.ContextLookup;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.rule.NotFromThem;

/** Sends goods on their way: they leave the sender's hands, and are nobody's until they are received. */
@Component
public class ShippingGoods {

    private final RecordingEvents recordingEvents;
    private final ContextLookup contextLookup;
    private final Movements movements;
    private final MovementStore movementStore;
    private final ReturnableGoods returnable;
    private final NamingPacks namingPacks;
    private final PackSteps packSteps;

    ShippingGoods(
            RecordingEvents recordingEvents,
            ContextLookup contextLookup,
            Movements movements,
            MovementStore movementStore,
            ReturnableGoods returnable,
            NamingPacks namingPacks,
            PackSteps packSteps) {
        this.namingPacks = namingPacks;
        this.packSteps = packSteps;
        this.recordingEvents = recordingEvents;
        this.contextLookup = contextLookup;
        this.movements = movements;
        this.movementStore = movementStore;
        this.returnable = returnable;
    }

    /**
     * Ships; the answer's details hold the {@code movementId} that the receiver receives.
     *
     * @param stage {@code TRANSPORT} between producers, {@code DISTRIBUTION} on the way to the shops
     */
    public Mono<RecordingResult> ship(Actor actor, Stage stage, Shipment form) {
        return send(actor, stage, Shipment.Purpose.DELIVERY, form);
    }

    /**
     * Sends goods back to somebody from whom they came, no more than that; whatever is held against them may go back.
     * Refuses with {@link NotFromThem}.
     */
    public Mono<RecordingResult> sendBack(Actor actor, Shipment form) {
        return send(actor, Stage.TRANSPORT, Shipment.Purpose.RETURN, form);
    }

    private Mono<RecordingResult> send(Actor actor, Stage stage, Shipment.Purpose purpose, Shipment form) {
        return recordingEvents.record(
                actor,
                form.at(),
                GoodsLine.lots("lots", form.lots()),
                scene -> (purpose == Shipment.Purpose.RETURN ? Mono.just(GoodsAct.RETURN) : act(scene, form))
                        .flatMap(act -> send(scene, stage, purpose, form, scene.takeAll(act, "lots", form.lots()))));
    }

    private Mono<EventDraft> send(
            RecordingContext scene,
            Stage stage,
            Shipment.Purpose purpose,
            Shipment form,
            List<ConsumedQuantity> loads) {
        MovementId id = MovementId.next();
        return contextLookup
                .party("to", form.to(), form.at().time())
                .delayUntil(receiver -> form.toPlaceId() == null
                        ? Mono.empty()
                        : contextLookup.place(
                                "toPlaceId",
                                form.to(),
                                form.toPlaceId(),
                                form.at().time()))
                .delayUntil(receiver -> purpose == Shipment.Purpose.DELIVERY
                        ? Mono.empty()
                        : returnable.require(scene.holder(), form.to(), loads))
                .delayUntil(receiver -> movementStore.ship(
                        id,
                        scene,
                        stage,
                        purpose,
                        form.to(),
                        form.toPlaceId(),
                        loads.stream()
                                .map(load ->
                                        new MovementStore.Load(load.hand().lot().id(), load.quantity()))
                                .toList()))
                .map(receiver -> draft(scene, stage, purpose, form, receiver, id, loads))
                .flatMap(draft -> namingPacks
                        .inHand(scene, "packs", form.packs(), loads)
                        .doOnNext(packs -> packs.tell(draft))
                        .flatMap(packs -> packSteps.write(scene, packs, null))
                        .thenReturn(draft));
    }

    /** Goods that may not go on may go back: to whoever they came from, or to another place of one's own. */
    private Mono<GoodsAct> act(RecordingContext scene, Shipment form) {
        List<LotId> questioned = form.lots().stream()
                .map(GoodsLine::lotId)
                .filter(lot -> scene.against(GoodsAct.SHIP, lot).findAny().isPresent())
                .toList();
        if (questioned.isEmpty()) {
            return Mono.just(GoodsAct.SHIP);
        }
        return form.to().equals(scene.holder())
                ? Mono.just(GoodsAct.RETURN)
                : movements
                        .cameFrom(form.to(), scene.holder(), questioned)
                        .map(returned -> returned ? GoodsAct.RETURN : GoodsAct.SHIP);
    }

    private static EventDraft draft(
            RecordingContext scene,
            Stage stage,
            Shipment.Purpose purpose,
            Shipment form,
            Party receiver,
            MovementId id,
            List<ConsumedQuantity> loads) {
        EventDraft eventDraft = EventDraft.object(
                        scene,
                        purpose == Shipment.Purpose.RETURN ? "goods-sent-back" : "goods-shipped",
                        stage,
                        EpcisAction.OBSERVE,
                        BizStep.SHIPPING,
                        purpose == Shipment.Purpose.RETURN ? Disposition.RETURNED : Disposition.IN_TRANSIT)
                .from(scene.who())
                .to(receiver)
                .tell("movementId", id.value())
                .tell("carrier", form.carrier())
                .tell("reason", form.reason());
        loads.forEach(eventDraft::gave);
        return eventDraft;
    }
}
