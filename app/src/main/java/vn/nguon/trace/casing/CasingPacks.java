package vn.nguon.trace.casing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Puts packs into a case, or takes them out; they stay in the same hands. */
@Component
public class CasingPacks {

    private final RecordingEvents recordingEvents;

    CasingPacks(RecordingEvents recordingEvents) {
        this.recordingEvents = recordingEvents;
    }

    /**
     * A case is closed or opened.
     *
     * @param caseCode an SSCC (18 digits), or a number of one's own
     * @param opened   taken out rather than put in
     */
    public record Case(
            EventHeader at,
            String caseCode,
            List<GoodsLine> lots,
            @Nullable Boolean opened) {

        public Case {
            at = FieldReader.present("at", at);
            caseCode = FieldReader.text("caseCode", caseCode, 1, 40);
            if (!caseCode.matches("[A-Za-z0-9._-]+")) {
                throw new Invalid(
                        "caseCode",
                        "Mã thùng gồm chữ không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.",
                        "A case's number has letters A to Z, digits, dots, hyphens or underscores.");
            }
            GoodsLine.lots("lots", lots);
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
            scene.holdAll(GoodsAct.CASE, "lots", form.lots())
                    .forEach(taken -> eventDraft.seen(taken.hand(), taken.quantity()));
            return Mono.just(eventDraft);
        });
    }
}
