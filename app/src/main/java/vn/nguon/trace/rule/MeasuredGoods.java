package vn.nguon.trace.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/**
 * Goods on one side of a transformation: {@code 3 H87}, or {@code 3 H87 weighing 285 KGM}.
 *
 * @param field   where it stands in the form, {@code inputs[0]}
 * @param also    the same goods measured another way, so that animals can be held against meat
 */
public record MeasuredGoods(
        String field, Quantity quantity, @Nullable Quantity also) {

    public MeasuredGoods {
        if (also != null) {
            also = Quantity.read(field + ".measured.amount", also.amount(), also.unit());
        }
        if (also != null && also.unit().dimension() == quantity.unit().dimension()) {
            throw new Invalid(
                    field + ".measured",
                    "Chỉ cân hoặc đo thêm bằng đơn vị khác loại, ví dụ số con kèm số kg.",
                    "Measure it a second time only in another kind of unit, animals in kg for example.");
        }
    }

    public static MeasuredGoods of(String field, Quantity quantity) {
        return new MeasuredGoods(field, quantity, null);
    }

    /** How much it is in the base unit of that dimension, or null if it was not measured so. */
    @Nullable BigDecimal in(Unit.Dimension dimension) {
        if (quantity.unit().dimension() == dimension) {
            return quantity.inBase();
        }
        return also != null && also.unit().dimension() == dimension ? also.inBase() : null;
    }

    /** What all of them were measured in, mass before volume before pieces; refuses if there is nothing. */
    static Unit.Dimension common(List<MeasuredGoods> inputs, List<MeasuredGoods> outputs) {
        List<MeasuredGoods> all = new ArrayList<>(inputs);
        all.addAll(outputs);
        for (Unit.Dimension dimension : Unit.Dimension.values()) {
            if (dimension != Unit.Dimension.AREA && all.stream().allMatch(goods -> goods.in(dimension) != null)) {
                return dimension;
            }
        }
        MeasuredGoods odd = all.stream()
                .filter(goods -> goods.in(Unit.Dimension.MASS) == null)
                .findFirst()
                .orElse(all.get(0));
        throw new Invalid(
                odd.field() + ".measured",
                "Đầu vào và đầu ra đo bằng đơn vị khác loại. Hãy cân thêm mục này bằng kg.",
                "What goes in and what comes out are measured differently. Weigh this one in kg as well.");
    }
}
