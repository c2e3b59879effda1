package vn.nguon.authority.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.plan.AskedField;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/** A stage plan as the form has it: a stage whose box is not ticked and a field without a code are not meant. */
record WrittenPlan(
        @Nullable String code,
        @Nullable LocalizedText name,
        @Nullable List<WrittenStage> stages) {

    /** A stage; meant if it is named. */
    record WrittenStage(
            @Nullable Stage stage,
            @Nullable Boolean required,
            @Nullable BigDecimal maxYield,
            @Nullable List<WrittenField> fields,
            @Nullable BigDecimal kilogramsAHectare,
            @Nullable BigDecimal kilogramsAHead) {

        PlannedStage planned() {
            return new PlannedStage(
                    Objects.requireNonNull(stage),
                    Boolean.TRUE.equals(required),
                    maxYield == null ? BigDecimal.ONE : maxYield,
                    asked(),
                    kilogramsAHectare,
                    kilogramsAHead);
        }

        private List<AskedField> asked() {
            List<AskedField> asked = new ArrayList<>();
            List<WrittenField> written = fields == null ? List.of() : fields;
            for (int i = 0; i < written.size(); i++) {
                if (written.get(i).isMeant()) {
                    asked.add(within("fields[" + i + "].", written.get(i)::asked));
                }
            }
            return asked;
        }
    }

    /** A field; meant if anything but its kind is written. */
    record WrittenField(
            @Nullable String code,
            @Nullable LocalizedText label,
            AskedField.@Nullable Kind kind,
            @Nullable String unit,
            @Nullable Boolean required) {

        boolean isMeant() {
            return code != null || label != null || unit != null || required != null;
        }

        AskedField asked() {
            return new AskedField(
                    Objects.requireNonNullElse(code, ""),
                    Objects.requireNonNullElse(label, LocalizedText.EMPTY),
                    FieldReader.present("kind", kind),
                    Objects.requireNonNullElse(unit, ""),
                    Boolean.TRUE.equals(required));
        }
    }

    String named() {
        return FieldReader.text("code", code, 2, 40);
    }

    LocalizedText label() {
        return FieldReader.present("name", name);
    }

    StagePlan plan() {
        return new StagePlan(
                stages == null
                        ? List.of()
                        : stages.stream()
                                .filter(written -> written.stage() != null)
                                .map(written -> within(at(written), written::planned))
                                .toList());
    }

    private static String at(WrittenStage written) {
        return at(Objects.requireNonNull(written.stage()));
    }

    /** What the fields of a stage begin with: its place among all stages. */
    static String at(Stage stage) {
        return "stages[" + List.of(Stage.values()).indexOf(stage) + "].";
    }

    /** The same, or its refusal with the name the field has on the form. */
    private static <T> T within(String path, Supplier<T> part) {
        try {
            return part.get();
        } catch (Invalid refused) {
            throw new Invalid(path + refused.field(), refused.sentence());
        }
    }
}
