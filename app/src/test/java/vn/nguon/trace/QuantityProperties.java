package vn.nguon.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
    void areExactlyAsMuchInAnotherUnit(@ForAll("quantities") Quantity quantity, @ForAll Unit other) {
        Assume.that(other.dimension() == quantity.unit().dimension());

        assertThat(quantity.in(other).inBase()).isEqualTo(quantity.inBase());
    }

    /** Over all pairs of units: what is taken of a lot, and the rest that it leaves, are the lot. */
    @Property(tries = 3000)
    void leaveExactlyTheRestOfALotInAnyUnit(@ForAll("takings") Taking taking) {
        Quantity taken = taking.part().in(taking.lot().unit());

        Quantity rest = new Quantity(
                taking.lot().amount().subtract(taken.amount()), taking.lot().unit());

        assertThat(rest.in(taking.other()).inBase().add(taking.part().inBase()))
                .isEqualByComparingTo(taking.lot().inBase());
        assertThat(rest.amount().scale()).isLessThanOrEqualTo(12);
    }

    /** A part of a lot is taken in a unit of its own; the rest is looked at in another. */
    record Taking(Quantity lot, Quantity part, Unit other) {}

    @Provide
    Arbitrary<Taking> takings() {
        return quantities()
                .flatMap(lot -> Combinators.combine(sameKind(lot), sameKind(lot))
                        .as(List::of)
                        .flatMap(units -> upTo(lot.in(units.get(0)))
                                .map(part -> new Taking(lot, new Quantity(part, units.get(0)), units.get(1)))));
    }

    private static Arbitrary<Unit> sameKind(Quantity quantity) {
        return Arbitraries.of(Unit.values())
                .filter(unit -> unit.dimension() == quantity.unit().dimension());
    }

    private static Arbitrary<BigDecimal> upTo(Quantity most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, most.amount().setScale(6, RoundingMode.DOWN))
                .ofScale(6);
    }

    /** Whatever a lot has left can be typed into a form as it is. */
    @Property
    void areTypedWithinSixDecimalsAsTheyAre(@ForAll("quantities") Quantity quantity, @ForAll Unit other) {
        Assume.that(other.dimension() == quantity.unit().dimension());
        Quantity there = quantity.in(other);

        Quantity typed = there.withinSixDecimals();

        assertThat(typed.in(other)).isEqualTo(there);
        assertThat(typed.amount().scale()).isLessThanOrEqualTo(6);
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
