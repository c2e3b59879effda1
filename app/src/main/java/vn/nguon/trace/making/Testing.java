package vn.nguon.trace.making;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;

/** Records what a laboratory found in a sample of a lot, good or bad. */
@Component
public class Testing {

    private final Recording recording;

    Testing(Recording recording) {
        this.recording = recording;
    }

    public Mono<Recorded> test(Actor actor, Analysis form) {
        return recording.record(
                actor,
                form.at(),
                List.of(form.lotId()),
                scene -> Mono.just(Draft.object(
                                scene,
                                "goods-tested",
                                Stage.TESTING,
                                Action.OBSERVE,
                                BizStep.INSPECTING,
                                form.passed() ? Disposition.CONFORMANT : Disposition.NON_CONFORMANT)
                        .seen(scene.seen(form.lotId()), null)
                        .tell("result", form.passed() ? "PASSED" : "FAILED")
                        .tell("laboratory", form.laboratory())
                        .tell("sample", form.sample())
                        .tell("tested", form.tested())
                        .tell("report", form.report())));
    }
}
