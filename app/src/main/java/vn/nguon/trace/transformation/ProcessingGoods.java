package vn.nguon.trace.transformation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.product.Product;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
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

/** Slaughters, prepares or processes: lots in hand are used up, new lots come out, and the balance must hold. */
@Component
public class ProcessingGoods {

    private static final Set<Stage> STAGES = Set.of(Stage.SLAUGHTER, Stage.PRELIMINARY_PROCESSING, Stage.PROCESSING);

    private final RecordingEvents recordingEvents;
    private final OrganisationAssortment organisationAssortment;
    private final ComparingKinds kinds;

    ProcessingGoods(
            RecordingEvents recordingEvents, OrganisationAssortment organisationAssortment, ComparingKinds kinds) {
        this.recordingEvents = recordingEvents;
        this.organisationAssortment = organisationAssortment;
        this.kinds = kinds;
    }

    /**
     * Refuses with {@code OutputExceedsInputs} what cannot have come out: more than went in times the yield that the
     * plans of the products made allow at this stage, 1 unless they say otherwise; and without a reason what is not of the
     * kind of a product made.
     *
     * @param stage {@code SLAUGHTER}, {@code PRELIMINARY_PROCESSING} or {@code PROCESSING}
     */
    public Mono<RecordingResult> process(Actor actor, Stage stage, TransformationRequest form) {
        if (!STAGES.contains(stage)) {
            throw new IllegalArgumentException(stage + " makes nothing");
        }
        return recordingEvents.record(
                actor,
                form.at(),
                GoodsLine.lots("inputs", form.inputs()),
                scene -> Flux.range(0, form.outputs().size())
                        .concatMap(i -> output(scene, stage, form.outputs().get(i), "outputs[" + i + "]."))
                        .collectList()
                        .flatMap(outputs ->
                                others(form, outputs).map(others -> draft(scene, stage, form, outputs, others))));
    }

    private Mono<List<OtherGoods>> others(TransformationRequest form, List<Output> outputs) {
        Collection<Product> products = outputs.stream()
                .flatMap(output -> Stream.ofNullable(output.product()))
                .collect(Collectors.toMap(Product::id, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values();
        return Flux.fromIterable(products)
                .concatMap(product -> kinds.among(GoodsLine.lots("inputs", form.inputs()), product))
                .collectList();
    }

    private Mono<Output> output(RecordingContext scene, Stage stage, NewLot wanted, String field) {
        Lot lot = wanted.in(scene, stage, field);
        MeasuredGoods measuredGoods =
                new MeasuredGoods(field.substring(0, field.length() - 1), lot.quantity(), wanted.measured());
        return organisationAssortment
                .ownIfNamed(field + "productId", scene.holder(), wanted.productId())
                .map(product -> new Output(lot, measuredGoods, product))
                .defaultIfEmpty(new Output(lot, measuredGoods, null));
    }

    private static EventDraft draft(
            RecordingContext scene,
            Stage stage,
            TransformationRequest form,
            List<Output> outputs,
            List<OtherGoods> others) {
        List<ConsumedQuantity> used = scene.takeAll(GoodsAct.PROCESS, "inputs", form.inputs());
        others.forEach(other -> other.requireReason(form.kindReason(), lots(used)));
        MassBalance balance = MassBalance.of(
                        measured(used, form.inputs()),
                        outputs.stream().map(Output::measured).toList(),
                        largestYield(stage, outputs))
                .require();
        EventDraft eventDraft = EventDraft.transformation(
                        scene,
                        stage == Stage.SLAUGHTER ? "animals-slaughtered" : "goods-processed",
                        stage,
                        BizStep.COMMISSIONING,
                        Disposition.IN_PROGRESS)
                .tell("method", form.method())
                .tell("loss", balance.loss().amount())
                .tell("lossUnit", balance.loss().unit())
                .tell("ratio", balance.ratio());
        tell(eventDraft, others, form.kindReason());
        used.forEach(eventDraft::used);
        outputs.forEach(output -> eventDraft.made(output.lot(), OrganisationAssortment.gtin(output.product())));
        return eventDraft;
    }

    static List<Lot> lots(List<ConsumedQuantity> used) {
        return used.stream().map(each -> each.hand().lot()).toList();
    }

    /** What went in though it is not of the kind, and why; nothing where there was none, whatever somebody wrote. */
    static void tell(EventDraft eventDraft, List<OtherGoods> others, String reason) {
        String names = OtherGoods.names(others);
        if (!names.isEmpty()) {
            eventDraft.tell("otherGoods", names).tell("kindReason", reason);
        }
    }

    static List<MeasuredGoods> measured(List<ConsumedQuantity> used, List<GoodsLine> lines) {
        List<MeasuredGoods> inputs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ConsumedQuantity consumedQuantity = used.get(i);
            inputs.add(new MeasuredGoods(
                    consumedQuantity.field(),
                    consumedQuantity.quantity(),
                    lines.get(i).measured()));
        }
        return inputs;
    }

    /** The largest that any of the products made allows, so that a by-product without a plan does not forbid it. */
    private static BigDecimal largestYield(Stage stage, List<Output> outputs) {
        return outputs.stream()
                .map(output -> maxYield(stage, output.product()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    static BigDecimal maxYield(Stage stage, @Nullable Product product) {
        return product == null
                ? BigDecimal.ONE
                : product.stagePlan().at(stage).map(PlannedStage::maxYield).orElse(BigDecimal.ONE);
    }

    private record Output(
            Lot lot, MeasuredGoods measured, @Nullable Product product) {}
}
