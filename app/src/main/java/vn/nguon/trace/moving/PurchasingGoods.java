package vn.nguon.trace.moving;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.household.DeliveringHouseholds;
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
    private final DeliveringHouseholds deliveringHouseholds;

    PurchasingGoods(
            RecordingEvents recordingEvents,
            OrganisationAssortment organisationAssortment,
            DeliveringHouseholds deliveringHouseholds) {
        this.recordingEvents = recordingEvents;
        this.organisationAssortment = organisationAssortment;
        this.deliveringHouseholds = deliveringHouseholds;
    }

    public Mono<RecordingResult> purchase(Actor actor, Purchase form) {
        return recordingEvents.record(actor, form.at(), List.of(), scene -> {
            Lot bought = form.asLot().in(scene, Stage.RAW_MATERIAL, "");
            return organisationAssortment
                    .ownIfNamed("productId", scene.holder(), form.productId())
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty())
                    .flatMap(product -> supplier(scene, form)
                            .map(supplier -> draft(scene, form, supplier)
                                    .made(bought, OrganisationAssortment.gtin(product.orElse(null)))));
        });
    }

    /** A household is called by its number: what is personal of it stands in the organisation's list only. */
    private Mono<Party> supplier(RecordingContext scene, Purchase form) {
        return deliveringHouseholds
                .ifNamed(scene.holder(), form.household(), scene.at().time().toLocalDate())
                .map(household -> Party.outside("Hộ " + household.code(), household.commune()))
                .switchIfEmpty(Mono.fromSupplier(() -> Party.outside(form.supplier(), form.supplierAddress())));
    }

    private static EventDraft draft(RecordingContext scene, Purchase form, Party supplier) {
        return EventDraft.object(
                        scene,
                        "goods-purchased",
                        Stage.RAW_MATERIAL,
                        EpcisAction.ADD,
                        BizStep.RECEIVING,
                        Disposition.IN_PROGRESS)
                .from(supplier)
                .to(scene.who())
                .tell("household", form.household())
                .tell("supplier", supplier.name())
                .tell("supplierAddress", supplier.address())
                .tell("supplierCode", form.supplierCode())
                .tell("origin", form.origin());
    }
}
