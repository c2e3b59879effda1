package vn.nguon.product.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * A stage of a plan.
 *
 * @param required whether goods without it are shown as missing it
 * @param maxYield how much may come out of one unit that goes in, at most: 1 unless something is added that nobody
 *                 weighs, such as water; from 0.001 to 20
 * @param fields   what it asks besides what every stage does
 * @param kilogramsAHectare what a crop usually gives of a hectare, all its harvests together; null where nobody says, and
 *                 at other stages than the harvest
 * @param kilogramsAHead what a herd or flock usually gives of a head; null as above
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedStage(
        Stage stage,
        boolean required,
        @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal maxYield,
        List<AskedField> fields,

        @JsonFormat(shape = JsonFormat.Shape.NUMBER) @Nullable BigDecimal kilogramsAHectare,

        @JsonFormat(shape = JsonFormat.Shape.NUMBER) @Nullable BigDecimal kilogramsAHead) {

    private static final BigDecimal LEAST_YIELD = new BigDecimal("0.001");
    private static final BigDecimal GREATEST_YIELD = BigDecimal.valueOf(20);
    private static final BigDecimal GREATEST_USUAL = new BigDecimal("1000000");
    private static final int MOST_FIELDS = 30;

    /** @throws Invalid naming the field that holds what it cannot hold */
    public PlannedStage {
        stage = FieldReader.present("stage", stage);
        maxYield = sensible(maxYield);
        fields = FieldReader.list("fields", fields, MOST_FIELDS);
        if (fields.stream().map(AskedField::code).distinct().count() < fields.size()) {
            throw new Invalid(
                    "fields", "Hai trường không thể cùng mã.", "No two fields of a stage can have the same code.");
        }
        requireUsual("kilogramsAHectare", stage, kilogramsAHectare);
        requireUsual("kilogramsAHead", stage, kilogramsAHead);
    }

    /** Of which nobody says what it usually gives. */
    public PlannedStage(Stage stage, boolean required, BigDecimal maxYield, List<AskedField> fields) {
        this(stage, required, maxYield, fields, null, null);
    }

    private static void requireUsual(String field, Stage stage, @Nullable BigDecimal usual) {
        if (usual == null) {
            return;
        }
        if (stage != Stage.HARVEST) {
            throw new Invalid(
                    field,
                    "Năng suất thường chỉ ghi ở khâu thu hoạch.",
                    "What a crop usually gives is said at the harvest only.");
        }
        if (usual.signum() <= 0
                || usual.compareTo(GREATEST_USUAL) > 0
                || usual.stripTrailingZeros().scale() > 3) {
            throw new Invalid(
                    field,
                    "Năng suất thường lớn hơn 0, nhiều nhất 1.000.000 kg, nhiều nhất 3 số lẻ.",
                    "What a crop usually gives is above 0 and at most 1,000,000 kg, with at most 3 decimals.");
        }
    }

    private static BigDecimal sensible(@Nullable BigDecimal given) {
        BigDecimal most = Objects.requireNonNullElse(given, BigDecimal.ONE);
        if (most.compareTo(LEAST_YIELD) < 0 || most.compareTo(GREATEST_YIELD) > 0) {
            throw new Invalid("maxYield", "Tỉ lệ thu hồi từ 0,001 đến 20.", "A yield goes from 0.001 to 20.");
        }
        return most.stripTrailingZeros().scale() < 0 ? most.setScale(0) : most.stripTrailingZeros();
    }
}
