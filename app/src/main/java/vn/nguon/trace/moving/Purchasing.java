package vn.nguon.trace.moving;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.recording.Assortment;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;
import vn.nguon.trace.recording.Scene;

/** Takes in goods from outside the platform as a new lot. */
@Component
public class Purchasing {

    private final Recording recording;
    private final Assortment assortment;

    Purchasing(Recording recording, Assortment assortment) {
        this.recording = recording;
        this.assortment = assortment;
    }

    public Mono<Recorded> purchase(Actor actor, Purchase form) {
        return recording.record(actor, form.at(), List.of(), scene -> {
            Lot bought = form.asLot().in(scene, Stage.RAW_MATERIAL, "");
            return assortment
                    .ownIfNamed("productId", scene.holder(), form.productId())
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty())
                    .map(product -> draft(scene, form).made(bought, Assortment.gtin(product.orElse(null))));
        });
    }

    private static Draft draft(Scene scene, Purchase form) {
        return Draft.object(
                        scene,
                        "goods-purchased",
                        Stage.RAW_MATERIAL,
                        Action.ADD,
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
