package vn.nguon.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SvgNumberProperties {

    private static final int LARGEST = 1_000_000;

    @Property
    void hundredthsAreExact(@ForAll @IntRange(min = -LARGEST, max = LARGEST) int hundredths) {
        String written = SvgNumber.hundredths(hundredths / 100.0);

        assertThat(new BigDecimal(written)).isEqualByComparingTo(BigDecimal.valueOf(hundredths, 2));
        assertThat(written).doesNotEndWith(".").doesNotMatch(".*\\.[0-9]*0");
    }

    @Property
    void tenthsAreRounded(@ForAll @IntRange(min = 0, max = LARGEST) int hundredths) {
        assertThat(new BigDecimal(SvgNumber.tenths(hundredths / 100.0)))
                .isEqualByComparingTo(BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.HALF_UP));
    }
}
