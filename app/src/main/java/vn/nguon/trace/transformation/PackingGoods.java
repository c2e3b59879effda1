package vn.nguon.trace.transformation;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.language.Language;
import vn.nguon.product.Product;
import vn.nguon.product.admission.AdmissionCheck;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.kind.ComparingKinds;
import vn.nguon.trace.kind.OtherGoods;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.NewLot;
import vn.nguon.trace.recording.OrganisationAssortment;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.rule.MassBalance;
import vn.nguon.trace.rule.MeasuredGoods;

/** Packs goods into the packages of an admitted product: a lot counted in pieces, which may bear stamps. */
@Component
public class PackingGoods {

    private final RecordingEvents recordingEvents;
    private final OrganisationAssortment organisationAssortment;
    private final AdmissionCheck admission;
    private final ComparingKinds kinds;

    PackingGoods(
            RecordingEvents recordingEvents,
            OrganisationAssortment organisationAssortment,
            AdmissionCheck admission,
            ComparingKinds kinds) {
        this.recordingEvents = recordingEvents;
        this.organisationAssortment = organisationAssortment;
        this.admission = admission;
        this.kinds = kinds;
    }

    /**
     * Refuses more packs than the net content of what goes in is enough for, to pack at all while the organisation or
     * the product is not admitted, and without a reason what is not of the product's kind.
     */
    public Mono<RecordingResult> pack(Actor actor, PackingRequest form) {
        return recordingEvents.record(
                actor,
                form.at(),
                GoodsLine.lots("inputs", form.inputs()),
                scene -> organisationAssortment
                        .own("productId", scene.holder(), form.productId())
                        .delayUntil(product -> admission.require(actor, scene.holder(), product.id()))
                        .flatMap(product -> kinds.among(GoodsLine.lots("inputs", form.inputs()), product)
                                .map(other -> draft(scene, form, other))));
    }

    private static EventDraft draft(RecordingContext scene, PackingRequest form, OtherGoods other) {
        Product product = other.product();
        List<ConsumedQuantity> used = scene.takeAll(GoodsAct.PACK, "inputs", form.inputs());
        other.requireReason(form.kindReason(), ProcessingGoods.lots(used));
        Unit unit = Unit.valueOf(product.netContent().unit());
        BigDecimal content = product.netContent().amount().multiply(form.count());
        MassBalance balance = MassBalance.of(
                        ProcessingGoods.measured(used, form.inputs()),
                        List.of(MeasuredGoods.of("packs", new Quantity(content, unit))),
                        ProcessingGoods.maxYield(Stage.PACKING, product))
                .require();
        Lot packed = new NewLot(
                        form.code(),
                        product.name().in(Language.VI),
                        product.id(),
                        form.count(),
                        Unit.H87,
                        null,
                        PackExpiry.of(form, product, used))
                .in(scene, Stage.PACKING, "");
        EventDraft eventDraft = EventDraft.transformation(
                        scene, "goods-packed", Stage.PACKING, BizStep.PACKING, Disposition.SELLABLE_NOT_ACCESSIBLE)
                .tell("packs", form.packs())
                .tell("netContent", product.netContent().amount())
                .tell("netUnit", unit)
                .tell("loss", balance.loss().amount())
                .tell("lossUnit", balance.loss().unit())
                .tell("expiresOn", packed.expiresOn());
        ProcessingGoods.tell(eventDraft, List.of(other), form.kindReason());
        used.forEach(eventDraft::used);
        return eventDraft.made(packed, OrganisationAssortment.gtin(product));
    }
}
