package vn.nguon.trace.casing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.pack.CaseContents;
import vn.nguon.trace.pack.NamingPacks;
import vn.nguon.trace.pack.PackNames;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Puts packs into a case, or takes them out; they stay in the same hands. */
@Component
public class CasingPacks {

    private final RecordingEvents recordingEvents;
    private final NamingPacks namingPacks;
    private final CaseContents caseContents;

    CasingPacks(RecordingEvents recordingEvents, NamingPacks namingPacks, CaseContents caseContents) {
        this.recordingEvents = recordingEvents;
        this.namingPacks = namingPacks;
        this.caseContents = caseContents;
    }

    /**
     * A case is closed or opened.
     *
     * @param caseCode an SSCC (18 digits), or a number of one's own
     * @param opened   taken out rather than put in
     * @param packs    which packs they are, as far as somebody scanned them
     */
    public record Case(
            EventHeader at,
            String caseCode,
            List<GoodsLine> lots,
            @Nullable Boolean opened,
            List<PackNames> packs) {

        public Case {
            at = FieldReader.present("at", at);
            caseCode = CaseCode.read("caseCode", caseCode);
            GoodsLine.lots("lots", lots);
            packs = PackNames.all("packs", packs);
        }
    }

    public Mono<RecordingResult> pack(Actor actor, Case form) {
        return recordingEvents.record(actor, form.at(), GoodsLine.lots("lots", form.lots()), scene -> {
            boolean open = Boolean.TRUE.equals(form.opened());
            EventDraft eventDraft = EventDraft.aggregation(
                    scene,
                    open ? "case-opened" : "case-packed",
                    Stage.PACKING,
                    open ? EpcisAction.DELETE : EpcisAction.ADD,
                    open ? BizStep.UNPACKING : BizStep.PACKING,
                    form.caseCode());
            List<ConsumedQuantity> held = scene.holdAll(GoodsAct.CASE, "lots", form.lots());
            held.forEach(taken -> eventDraft.seen(taken.hand(), taken.quantity()));
            return namingPacks
                    .inHand(scene, "packs", form.packs(), held)
                    .doOnNext(packs -> packs.tell(eventDraft))
                    .flatMap(packs ->
                            open ? caseContents.take(scene, packs) : caseContents.put(scene, form.caseCode(), packs))
                    .then(Mono.just(eventDraft));
        });
    }
}
