package vn.nguon.trace.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

class MassBalanceTests {

    @Test
    void holdsWhenLessComesOutThanWentIn() {
        MassBalance balance = of(BigDecimal.ONE, goods("1 TNE"), goods("90 KGM"), goods("500 GRM"));

        assertThat(balance.holds()).isTrue();
        assertThat(balance.loss()).isEqualTo(Quantity.of("909.5", Unit.KGM));
        assertThat(balance.ratio()).isEqualByComparingTo("0.0905");
    }

    @Test
    void refusesMoreOutThanIn() {
        assertThatThrownBy(() -> of(BigDecimal.ONE, goods("10 KGM"), goods("10.000001 KGM"))
                        .require())
                .isInstanceOfSatisfying(
                        OutputExceedsInputs.class,
                        refusal -> assertThat(refusal.details()).containsEntry("rule", "MassBalance"));
    }

    @Test
    void allowsWhatThePlanSaysIsTakenUp() {
        assertThat(of(new BigDecimal("2.5"), goods("10 KGM"), goods("25 KGM")).holds())
                .isTrue();
        assertThat(of(new BigDecimal("2.5"), goods("10 KGM"), goods("25.1 KGM")).holds())
                .isFalse();
    }

    @Test
    void refusesInWordsWhateverDigitsTheYieldHas() {
        BigDecimal fine = new BigDecimal("1." + "0".repeat(60) + "1");

        assertThatThrownBy(
                        () -> of(fine, goods("10.000001 KGM"), goods("11 KGM")).require())
                .isInstanceOfSatisfying(
                        OutputExceedsInputs.class,
                        refusal -> assertThat(refusal.sentence().en()).contains("(10.000001 kg)"));
    }

    @Test
    void weighsAnimalsAgainstMeat() {
        MeasuredGoods pigs = new MeasuredGoods("inputs[0]", Quantity.of("3", Unit.H87), Quantity.of("285", Unit.KGM));

        assertThat(of(BigDecimal.ONE, pigs, goods("210 KGM")).loss()).isEqualTo(Quantity.of("75", Unit.KGM));
    }

    @Test
    void asksToWeighWhatIsMeasuredDifferently() {
        assertThatThrownBy(() -> of(BigDecimal.ONE, goods("3 H87"), goods("210 KGM")))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo("goods.measured"));
    }

    @Test
    void countsPiecesAgainstPieces() {
        assertThat(of(BigDecimal.ONE, goods("100 H87"), goods("101 H87")).holds())
                .isFalse();
    }

    @Test
    void refusesASecondMeasureOfTheSameKind() {
        assertThatThrownBy(() -> new MeasuredGoods("inputs[0]", Quantity.of("3", Unit.KGM), Quantity.of("4", Unit.GRM)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new MeasuredGoods("inputs[0]", Quantity.of("3", Unit.H87), Quantity.of("0", Unit.KGM)))
                .isInstanceOf(Invalid.class);
    }

    private static MassBalance of(BigDecimal maxYield, MeasuredGoods input, MeasuredGoods... outputs) {
        return MassBalance.of(List.of(input), List.of(outputs), maxYield);
    }

    private static MeasuredGoods goods(String quantity) {
        String[] parts = quantity.split(" ", -1);
        return MeasuredGoods.of("goods", Quantity.of(parts[0], Unit.valueOf(parts[1])));
    }
}
