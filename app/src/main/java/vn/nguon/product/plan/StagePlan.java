package vn.nguon.product.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/** Which stages goods of one kind go through, in order; each at most once. See {@code docs/spec/stage-plan.md}. */
public record StagePlan(List<PlannedStage> stages) {

    /** @throws Invalid for a plan without stages, or with one twice */
    public StagePlan {
        stages = FieldReader.list("stages", stages, Stage.values().length);
        if (stages.isEmpty()) {
            throw new Invalid("stages", "Cần ít nhất một khâu.", "A plan has at least one stage.");
        }
        if (stages.stream().map(PlannedStage::stage).distinct().count() < stages.size()) {
            throw new Invalid("stages", "Mỗi khâu chỉ có một lần.", "A stage is there only once.");
        }
    }

    /** What the plan says of a stage; empty if the goods do not go through it. */
    public Optional<PlannedStage> at(Stage stage) {
        return stages.stream().filter(planned -> planned.stage() == stage).findFirst();
    }

    /** The stages that goods of this kind must show, in order. */
    public List<Stage> required() {
        return stages.stream()
                .filter(PlannedStage::required)
                .map(PlannedStage::stage)
                .toList();
    }

    /** Those of them that are not among what was recorded, in order. */
    public List<Stage> missing(Set<Stage> recorded) {
        return required().stream().filter(stage -> !recorded.contains(stage)).toList();
    }
}
