package vn.nguon.trace.moving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.Fields;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.recording.Circumstances;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Line;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;

/** Puts packs into a case, or takes them out; they stay in the same hands. */
@Component
public class Casing {

    private final Recording recording;

    Casing(Recording recording) {
        this.recording = recording;
    }

    /**
     * A case is closed or opened.
     *
     * @param caseCode an SSCC (18 digits), or a number of one's own
     * @param opened   taken out rather than put in
     */
    public record Case(
            Circumstances at,
            String caseCode,
            List<Line> lots,
            @Nullable Boolean opened) {

        public Case {
            at = Fields.present("at", at);
            caseCode = Fields.text("caseCode", caseCode, 1, 40);
            if (!caseCode.matches("[A-Za-z0-9._-]+")) {
                throw new Invalid(
                        "caseCode",
                        "Mã thùng gồm chữ không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.",
                        "A case's number has letters A to Z, digits, dots, hyphens or underscores.");
            }
            Line.lots("lots", lots);
        }
    }

    public Mono<Recorded> pack(Actor actor, Case form) {
        return recording.record(actor, form.at(), Line.lots("lots", form.lots()), scene -> {
            boolean open = Boolean.TRUE.equals(form.opened());
            Draft draft = Draft.aggregation(
                    scene,
                    open ? "case-opened" : "case-packed",
                    Stage.PACKING,
                    open ? Action.DELETE : Action.ADD,
                    open ? BizStep.UNPACKING : BizStep.PACKING,
                    form.caseCode());
            scene.holdAll("lots", form.lots()).forEach(taken -> draft.seen(taken.hand(), taken.quantity()));
            return Mono.just(draft);
        });
    }
}
