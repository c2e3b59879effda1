package vn.nguon.product.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
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
 */
public record PlannedStage(
        Stage stage,
        boolean required,
        @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal maxYield,
        List<AskedField> fields) {

    private static final BigDecimal LEAST_YIELD = new BigDecimal("0.001");
    private static final BigDecimal GREATEST_YIELD = BigDecimal.valueOf(20);
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
    }

    private static BigDecimal sensible(@Nullable BigDecimal given) {
        BigDecimal most = Objects.requireNonNullElse(given, BigDecimal.ONE);
        if (most.compareTo(LEAST_YIELD) < 0 || most.compareTo(GREATEST_YIELD) > 0) {
            throw new Invalid("maxYield", "Tỉ lệ thu hồi từ 0,001 đến 20.", "A yield goes from 0.001 to 20.");
        }
        return most.stripTrailingZeros().scale() < 0 ? most.setScale(0) : most.stripTrailingZeros();
    }
}
