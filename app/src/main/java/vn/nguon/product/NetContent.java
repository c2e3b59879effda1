package vn.nguon.product;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Set;
import org.springframework.data.relational.core.mapping.Column;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * How much is in one package: 100 GRM, 12 H87.
 *
 * @param amount above zero, with at most three decimals
 * @param unit   a code of UN/ECE Recommendation 20: GRM, KGM, TNE, MLT, LTR or H87 (pieces)
 */
public record NetContent(
        @Column("content") @JsonFormat(shape = JsonFormat.Shape.NUMBER)
        BigDecimal amount,

        String unit) {

    private static final Set<String> UNITS = Set.of("GRM", "KGM", "TNE", "MLT", "LTR", "H87");
    private static final BigDecimal LARGEST = new BigDecimal("99999999999");

    /** @throws Invalid naming the field that holds what it cannot hold */
    public NetContent {
        amount = FieldReader.present("amount", amount);
        if (amount.signum() <= 0
                || amount.compareTo(LARGEST) > 0
                || amount.stripTrailingZeros().scale() > 3) {
            throw new Invalid(
                    "amount",
                    "Lượng tịnh lớn hơn 0, nhiều nhất 3 chữ số thập phân.",
                    "The net content is above zero, with at most three decimals.");
        }
        amount = amount.stripTrailingZeros().scale() < 0 ? amount.setScale(0) : amount.stripTrailingZeros();
        unit = FieldReader.present("unit", unit);
        if (!UNITS.contains(unit)) {
            throw new Invalid(
                    "unit",
                    "Đơn vị là một trong GRM (g), KGM (kg), TNE (tấn), MLT (ml), LTR (lít), H87 (cái).",
                    "The unit is one of GRM (g), KGM (kg), TNE (t), MLT (ml), LTR (L), H87 (pieces).");
        }
    }
}
