package vn.nguon.trace.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

class MassBalanceProperties {

    @Property
    void whatHoldsMakesNothingOutOfNothing(
            @ForAll("masses") List<Quantity> inputs, @ForAll("masses") List<Quantity> outputs) {
        MassBalance balance = MassBalance.of(measured(inputs), measured(outputs), BigDecimal.ONE);

        assertThat(balance.holds()).isEqualTo(sum(outputs).compareTo(sum(inputs)) <= 0);
    }

    @Property
    void lossAndOutputAreTheInputWhereItHolds(
            @ForAll("masses") List<Quantity> inputs, @ForAll("masses") List<Quantity> outputs) {
        MassBalance balance = MassBalance.of(measured(inputs), measured(outputs), BigDecimal.ONE);

        BigDecimal accounted = balance.outputs().add(balance.loss().inBase());
        assertThat(accounted).isEqualByComparingTo(balance.inputs().max(balance.outputs()));
    }

    @Provide
    Arbitrary<List<Quantity>> masses() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("100000"))
                .ofScale(3)
                .flatMap(amount -> Arbitraries.of(Unit.GRM, Unit.KGM, Unit.TNE).map(unit -> new Quantity(amount, unit)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static List<MeasuredGoods> measured(List<Quantity> goods) {
        List<MeasuredGoods> measured = new ArrayList<>();
        goods.forEach(quantity -> measured.add(MeasuredGoods.of("goods", quantity)));
        return measured;
    }

    private static BigDecimal sum(List<Quantity> goods) {
        return goods.stream().map(Quantity::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
