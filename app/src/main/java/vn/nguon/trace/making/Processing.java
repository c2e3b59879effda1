package vn.nguon.trace.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import vn.nguon.trace.recording.Assortment;
import vn.nguon.trace.recording.Draft;
import vn.nguon.trace.recording.Line;
import vn.nguon.trace.recording.NewLot;
import vn.nguon.trace.recording.Recorded;
import vn.nguon.trace.recording.Recording;
import vn.nguon.trace.recording.Scene;
import vn.nguon.trace.recording.Taken;
import vn.nguon.trace.rule.MassBalance;
import vn.nguon.trace.rule.Measured;

/** Slaughters, prepares or processes: lots in hand are used up, new lots come out, and the balance must hold. */
@Component
public class Processing {

    private static final Set<Stage> STAGES = Set.of(Stage.SLAUGHTER, Stage.PRELIMINARY_PROCESSING, Stage.PROCESSING);

    private final Recording recording;
    private final Assortment assortment;

    Processing(Recording recording, Assortment assortment) {
        this.recording = recording;
        this.assortment = assortment;
    }

    /**
     * Refuses with {@code OutputExceedsInputs} what cannot have come out: more than went in times the yield that the
     * plans of the products made allow at this stage, 1 unless they say otherwise.
     *
     * @param stage {@code SLAUGHTER}, {@code PRELIMINARY_PROCESSING} or {@code PROCESSING}
     */
    public Mono<Recorded> process(Actor actor, Stage stage, Step form) {
        if (!STAGES.contains(stage)) {
            throw new IllegalArgumentException(stage + " makes nothing");
        }
        return recording.record(
                actor,
                form.at(),
                Line.lots("inputs", form.inputs()),
                scene -> Flux.range(0, form.outputs().size())
                        .concatMap(i -> output(scene, stage, form.outputs().get(i), "outputs[" + i + "]."))
                        .collectList()
                        .map(outputs -> draft(scene, stage, form, outputs)));
    }

    private Mono<Output> output(Scene scene, Stage stage, NewLot wanted, String field) {
        Lot lot = wanted.in(scene, stage, field);
        Measured measured = new Measured(field.substring(0, field.length() - 1), lot.quantity(), wanted.measured());
        return assortment
                .ownIfNamed(field + "productId", scene.holder(), wanted.productId())
                .map(product -> new Output(lot, measured, product))
                .defaultIfEmpty(new Output(lot, measured, null));
    }

    private static Draft draft(Scene scene, Stage stage, Step form, List<Output> outputs) {
        List<Taken> used = scene.takeAll("inputs", form.inputs());
        MassBalance balance = MassBalance.of(
                        measured(used, form.inputs()),
                        outputs.stream().map(Output::measured).toList(),
                        largestYield(stage, outputs))
                .require();
        Draft draft = Draft.transformation(
                        scene,
                        stage == Stage.SLAUGHTER ? "animals-slaughtered" : "goods-processed",
                        stage,
                        BizStep.COMMISSIONING,
                        Disposition.IN_PROGRESS)
                .tell("method", form.method())
                .tell("loss", balance.loss().amount())
                .tell("lossUnit", balance.loss().unit())
                .tell("ratio", balance.ratio());
        used.forEach(draft::used);
        outputs.forEach(output -> draft.made(output.lot(), Assortment.gtin(output.product())));
        return draft;
    }

    static List<Measured> measured(List<Taken> used, List<Line> lines) {
        List<Measured> inputs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Taken taken = used.get(i);
            inputs.add(
                    new Measured(taken.field(), taken.quantity(), lines.get(i).measured()));
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
            Lot lot, Measured measured, @Nullable Product product) {}
}
