package vn.nguon.trace.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/**
 * Goods do not come out of nothing: what comes out of a step is at most what went in, times the step's largest yield.
 *
 * @param inputs     in the base unit of {@code dimension}
 * @param outputs    likewise
 * @param maxYield   1 where nothing is added; more where the product's plan says so (water taken up, marinade)
 */
public record MassBalance(Unit.Dimension dimension, BigDecimal inputs, BigDecimal outputs, BigDecimal maxYield) {

    public static MassBalance of(List<MeasuredGoods> inputs, List<MeasuredGoods> outputs, BigDecimal maxYield) {
        Unit.Dimension dimension = MeasuredGoods.common(inputs, outputs);
        return new MassBalance(dimension, sum(inputs, dimension), sum(outputs, dimension), maxYield);
    }

    public boolean holds() {
        return outputs.compareTo(limit()) <= 0;
    }

    /** The same, or {@link OutputExceedsInputs}. */
    public MassBalance require() {
        if (!holds()) {
            throw new OutputExceedsInputs(this);
        }
        return this;
    }

    /** The most that may come out. */
    public BigDecimal limit() {
        return inputs.multiply(maxYield);
    }

    /** {@link #limit} to be told: a plan may say a yield of more digits than anybody measures. */
    Quantity most() {
        return quantity(limit().setScale(12, RoundingMode.DOWN));
    }

    /** What went in and did not come out; zero if more came out than went in. */
    public Quantity loss() {
        return quantity(inputs.subtract(outputs).max(BigDecimal.ZERO));
    }

    /** Out for each unit in, to four digits. */
    public BigDecimal ratio() {
        return outputs.divide(inputs, new MathContext(4));
    }

    Quantity quantity(BigDecimal inBase) {
        return new Quantity(
                inBase,
                switch (dimension) {
                    case MASS -> Unit.KGM;
                    case VOLUME -> Unit.LTR;
                    case COUNT -> Unit.H87;
                    case AREA -> Unit.MTK;
                });
    }

    private static BigDecimal sum(List<MeasuredGoods> goods, Unit.Dimension dimension) {
        return goods.stream()
                .map(each -> Objects.requireNonNull(each.in(dimension)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
