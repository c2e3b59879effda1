package vn.nguon.trace.reverse;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.holding.SoldGoods;
import vn.nguon.trace.pack.NamingPacks;
import vn.nguon.trace.pack.PackSteps;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Takes back what buyers outside the platform bring back: it comes into the seller's hands again. */
@Component
public class TakingGoodsBack {

    private final RecordingEvents recordingEvents;
    private final SoldGoods soldGoods;
    private final NamingPacks namingPacks;
    private final PackSteps packSteps;

    TakingGoodsBack(
            RecordingEvents recordingEvents, SoldGoods soldGoods, NamingPacks namingPacks, PackSteps packSteps) {
        this.namingPacks = namingPacks;
        this.packSteps = packSteps;
        this.recordingEvents = recordingEvents;
        this.soldGoods = soldGoods;
    }

    /** Of goods that are held or called back, too: those above all are to come back. */
    public Mono<RecordingResult> takeBack(Actor actor, BuyerReturn form) {
        return recordingEvents
                .record(actor, form.at(), GoodsLine.lots("lots", form.lots()), scene -> {
                    EventDraft eventDraft = EventDraft.object(
                                    scene,
                                    "goods-taken-back",
                                    Stage.RETAIL,
                                    EpcisAction.OBSERVE,
                                    BizStep.RECEIVING,
                                    Disposition.RETURNED)
                            .to(scene.who())
                            .tell("reason", form.reason());
                    if (!form.buyer().isEmpty()) {
                        eventDraft.from(Party.outside(form.buyer(), ""));
                    }
                    List<ConsumedQuantity> back = scene.backAll("lots", form.lots());
                    back.forEach(line -> eventDraft.got(
                            line.hand(), line.quantity(), line.quantity().amount()));
                    return Flux.fromIterable(back)
                            .concatMap(line -> takeBack(scene, line))
                            .then(namingPacks.sold(scene, "packs", form.packs(), back))
                            .doOnNext(packs -> packs.tell(eventDraft))
                            .flatMap(packs -> packSteps.write(scene, packs, scene.holder()))
                            .then(Mono.just(eventDraft));
                })
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "lot_no_more_taken_back_than_sold"),
                        failure -> new MoreTakenBackThanSold());
    }

    private Mono<Void> takeBack(RecordingContext scene, ConsumedQuantity line) {
        return soldGoods
                .by(scene.at().time(), scene.holder(), line.hand().lot().id())
                .filter(sold -> sold.compareTo(line.quantity().amount()) < 0)
                .flatMap(sold -> Mono.<Void>error(new MoreTakenBackThanSold(
                        line.field() + ".quantity",
                        line.hand().lot().code(),
                        new Quantity(sold.max(BigDecimal.ZERO), line.quantity().unit()),
                        line.quantity())))
                .then(soldGoods.change(
                        line.hand().lot().id(),
                        scene.holder(),
                        scene.event(),
                        scene.at().time(),
                        line.quantity(),
                        true));
    }
}
