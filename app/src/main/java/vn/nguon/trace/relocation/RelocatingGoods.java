package vn.nguon.trace.relocation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.recording.ContextLookup;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Brings goods from one place of one's own to another: one record, and they never leave one's hands. */
@Component
public class RelocatingGoods {

    private final RecordingEvents recordingEvents;
    private final ContextLookup contextLookup;

    RelocatingGoods(RecordingEvents recordingEvents, ContextLookup contextLookup) {
        this.recordingEvents = recordingEvents;
        this.contextLookup = contextLookup;
    }

    /** Records the move; no more than was in hand then, and nothing that an inspector holds. */
    public Mono<RecordingResult> relocate(Actor actor, Relocation form) {
        return recordingEvents.record(actor, form.at(), GoodsLine.lots("lots", form.lots()), scene -> {
            PlaceId from = form.fromPlaceId() == null ? made(form, scene) : form.fromPlaceId();
            return from == null
                            || (form.fromPlaceId() == null
                                    && from.equals(form.at().placeId()))
                    ? Mono.just(draft(scene, form, null))
                    : contextLookup
                            .place(
                                    "fromPlaceId",
                                    scene.holder(),
                                    from,
                                    form.at().time())
                            .map(place -> draft(scene, form, place));
        });
    }

    /** Where the first lot was made, if the organisation made it itself. */
    private static @Nullable PlaceId made(Relocation form, RecordingContext scene) {
        var lot = scene.seen(form.lots().get(0).lotId()).lot();
        return lot.organisation().equals(scene.holder()) ? lot.placeId() : null;
    }

    private static EventDraft draft(RecordingContext scene, Relocation form, @Nullable BizLocation from) {
        EventDraft eventDraft = EventDraft.object(
                        scene,
                        "goods-relocated",
                        Stage.TRANSPORT,
                        EpcisAction.OBSERVE,
                        BizStep.TRANSPORTING,
                        Disposition.IN_PROGRESS)
                .tell("fromPlace", from == null ? "" : from.name())
                .tell("carrier", form.carrier());
        scene.holdAll(GoodsAct.RETURN, "lots", form.lots())
                .forEach(held -> eventDraft.seen(held.hand(), held.quantity()));
        return eventDraft;
    }
}
