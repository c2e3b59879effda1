package vn.nguon.trace.transformation;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Records what a laboratory found in a sample of a lot, good or bad. */
@Component
public class RecordingTests {

    private final RecordingEvents recordingEvents;

    RecordingTests(RecordingEvents recordingEvents) {
        this.recordingEvents = recordingEvents;
    }

    public Mono<RecordingResult> test(Actor actor, TestRequest form) {
        return recordingEvents.record(
                actor,
                form.at(),
                List.of(form.lotId()),
                scene -> Mono.just(EventDraft.object(
                                scene,
                                "goods-tested",
                                Stage.TESTING,
                                EpcisAction.OBSERVE,
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
