package vn.nguon.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.nguon.refusal.Invalid;

class QuantityProperties {

    @Property
    void stayTheSameInAnotherUnitAndBack(@ForAll("quantities") Quantity quantity, @ForAll Unit other) {
        Assume.that(other.dimension() == quantity.unit().dimension());

        assertThat(quantity.in(other).in(quantity.unit())).isEqualTo(quantity);
    }

    @Property
    void neverGrowByBeingConverted(@ForAll("quantities") Quantity quantity, @ForAll Unit other) {
        Assume.that(other.dimension() == quantity.unit().dimension());

        assertThat(quantity.in(other).inBase()).isLessThanOrEqualTo(quantity.inBase());
    }

    @Property
    void areEqualHoweverTheyAreWritten(@ForAll("quantities") Quantity quantity) {
        assertThat(new Quantity(quantity.amount().setScale(9), quantity.unit())).isEqualTo(quantity);
    }

    @Property
    void readNothingBelowOrAtZero(@ForAll("amounts") BigDecimal amount) {
        assertThatThrownBy(() -> Quantity.read("quantity", amount.negate(), Unit.KGM))
                .isInstanceOf(Invalid.class);
    }

    @Property
    void readNoPartsOfPieces(@ForAll("amounts") BigDecimal amount) {
        Assume.that(amount.stripTrailingZeros().scale() > 0);

        assertThatThrownBy(() -> Quantity.read("quantity", amount, Unit.H87)).isInstanceOf(Invalid.class);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0"), new BigDecimal("999999999"))
                .ofScale(6);
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Combinators.combine(amounts(), Arbitraries.of(Unit.values())).as(Quantity::new);
    }
}
