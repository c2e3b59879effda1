package vn.nguon.trace.moving;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Sells goods to somebody outside the platform: to a shop that is not on it, or over one's own counter. */
@Component
public class SellingGoods {

    private final RecordingEvents recordingEvents;

    SellingGoods(RecordingEvents recordingEvents) {
        this.recordingEvents = recordingEvents;
    }

    public Mono<RecordingResult> sell(Actor actor, Sale form) {
        return recordingEvents.record(actor, form.at(), GoodsLine.lots("lots", form.lots()), scene -> {
            EventDraft eventDraft = EventDraft.object(
                            scene,
                            "goods-sold",
                            Stage.RETAIL,
                            EpcisAction.OBSERVE,
                            BizStep.RETAIL_SELLING,
                            Disposition.RETAIL_SOLD)
                    .from(scene.who())
                    .tell("buyerAddress", form.buyerAddress());
            if (!form.buyer().isEmpty()) {
                eventDraft.to(Party.outside(form.buyer(), form.buyerAddress()));
            }
            scene.takeAll(GoodsAct.SELL, "lots", form.lots()).forEach(eventDraft::gave);
            return Mono.just(eventDraft);
        });
    }
}
