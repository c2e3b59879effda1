package vn.nguon.trace.moving;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.OrganisationAssortment;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Takes in goods from outside the platform as a new lot. */
@Component
public class PurchasingGoods {

    private final RecordingEvents recordingEvents;
    private final OrganisationAssortment organisationAssortment;

    PurchasingGoods(RecordingEvents recordingEvents, OrganisationAssortment organisationAssortment) {
        this.recordingEvents = recordingEvents;
        this.organisationAssortment = organisationAssortment;
    }

    public Mono<RecordingResult> purchase(Actor actor, Purchase form) {
        return recordingEvents.record(actor, form.at(), List.of(), scene -> {
            Lot bought = form.asLot().in(scene, Stage.RAW_MATERIAL, "");
            return organisationAssortment
                    .ownIfNamed("productId", scene.holder(), form.productId())
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty())
                    .map(product -> draft(scene, form).made(bought, OrganisationAssortment.gtin(product.orElse(null))));
        });
    }

    private static EventDraft draft(RecordingContext scene, Purchase form) {
        return EventDraft.object(
                        scene,
                        "goods-purchased",
                        Stage.RAW_MATERIAL,
                        EpcisAction.ADD,
                        BizStep.RECEIVING,
                        Disposition.IN_PROGRESS)
                .from(Party.outside(form.supplier(), form.supplierAddress()))
                .to(scene.who())
                .tell("supplier", form.supplier())
                .tell("supplierAddress", form.supplierAddress())
                .tell("supplierCode", form.supplierCode())
                .tell("origin", form.origin());
    }
}
