package vn.nguon.trace.moving;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Line;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;

/** Sells goods to somebody outside the platform: to a shop that is not on it, or over one's own counter. */
@Component
public class Selling {

    private final Recording recording;

    Selling(Recording recording) {
        this.recording = recording;
    }

    public Mono<Recorded> sell(Actor actor, Sale form) {
        return recording.record(actor, form.at(), Line.lots("lots", form.lots()), scene -> {
            Draft draft = Draft.object(
                            scene,
                            "goods-sold",
                            Stage.RETAIL,
                            Action.OBSERVE,
                            BizStep.RETAIL_SELLING,
                            Disposition.RETAIL_SOLD)
                    .from(scene.who())
                    .tell("buyerAddress", form.buyerAddress());
            if (!form.buyer().isEmpty()) {
                draft.to(Party.outside(form.buyer(), form.buyerAddress()));
            }
            scene.takeAll("lots", form.lots()).forEach(draft::gave);
            return Mono.just(draft);
        });
    }
}
