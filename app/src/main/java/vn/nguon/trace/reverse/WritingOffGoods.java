package vn.nguon.trace.reverse;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.pack.NamingPacks;
import vn.nguon.trace.pack.PackSteps;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Says that goods in hand are lost, stolen or destroyed: nobody has them any more, and it is on record why. */
@Component
public class WritingOffGoods {

    private final RecordingEvents recordingEvents;
    private final NamingPacks namingPacks;
    private final PackSteps packSteps;

    WritingOffGoods(RecordingEvents recordingEvents, NamingPacks namingPacks, PackSteps packSteps) {
        this.namingPacks = namingPacks;
        this.packSteps = packSteps;
        this.recordingEvents = recordingEvents;
    }

    /** Whatever is held against them may be thrown away, but for what an inspector holds. */
    public Mono<RecordingResult> writeOff(Actor actor, WriteOff form) {
        return recordingEvents.record(actor, form.at(), GoodsLine.lots("lots", form.lots()), scene -> {
            List<ConsumedQuantity> gone = scene.takeAll(GoodsAct.WRITE_OFF, "lots", form.lots());
            boolean destroyed = form.cause() == WriteOff.Cause.DESTROYED;
            EventDraft eventDraft = EventDraft.object(
                            scene,
                            "goods-written-off",
                            gone.get(0).hand().lot().stage(),
                            destroyed ? EpcisAction.DELETE : EpcisAction.OBSERVE,
                            destroyed ? BizStep.DESTROYING : BizStep.CYCLE_COUNTING,
                            form.cause().disposition())
                    .tell("cause", form.cause())
                    .tell("reason", form.reason());
            gone.forEach(eventDraft::gave);
            return namingPacks
                    .inHand(scene, "packs", form.packs(), gone)
                    .doOnNext(packs -> packs.tell(eventDraft))
                    .flatMap(packs -> packSteps.write(scene, packs, null))
                    .then(Mono.just(eventDraft));
        });
    }
}
