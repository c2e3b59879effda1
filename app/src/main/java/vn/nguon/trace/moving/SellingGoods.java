package vn.nguon.trace.moving;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.holding.SoldGoods;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.pack.NamingPacks;
import vn.nguon.trace.pack.PackSteps;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Sells goods to somebody outside the platform: to a shop that is not on it, or over one's own counter. */
@Component
public class SellingGoods {

    private final RecordingEvents recordingEvents;
    private final SoldGoods soldGoods;
    private final NamingPacks namingPacks;
    private final PackSteps packSteps;

    SellingGoods(RecordingEvents recordingEvents, SoldGoods soldGoods, NamingPacks namingPacks, PackSteps packSteps) {
        this.namingPacks = namingPacks;
        this.packSteps = packSteps;
        this.recordingEvents = recordingEvents;
        this.soldGoods = soldGoods;
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
            List<ConsumedQuantity> sold = scene.takeAll(GoodsAct.SELL, "lots", form.lots());
            sold.forEach(eventDraft::gave);
            return Flux.fromIterable(sold)
                    .concatMap(line -> soldGoods.change(
                            line.hand().lot().id(),
                            scene.holder(),
                            scene.event(),
                            scene.at().time(),
                            line.quantity(),
                            false))
                    .then(namingPacks.inHand(scene, "packs", form.packs(), sold))
                    .doOnNext(packs -> packs.tell(eventDraft))
                    .flatMap(packs -> packSteps.write(scene, packs, null))
                    .then(Mono.just(eventDraft));
        });
    }
}
