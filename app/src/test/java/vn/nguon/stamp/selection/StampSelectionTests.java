package vn.nguon.stamp.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;

class StampSelectionTests {

    private final StampKey key = new StampKey(1, new byte[StampKey.LENGTH]);

    @Test
    void readsARollOneStampAndScannedCodes() {
        assertThat(StampSelection.read(serial(1001), serial(6000), null, null).ranges())
                .containsExactly(new StampRange(1001, 6000));
        assertThat(StampSelection.read(serial(1001), null, null, null).ranges())
                .containsExactly(new StampRange(1001, 1001));
        assertThat(StampSelection.read(
                                null,
                                null,
                                null,
                                List.of("https://x.vn/S/" + code(7), code(9), code(8), code(20), code(7)))
                        .ranges())
                .containsExactly(new StampRange(7, 9), new StampRange(20, 20));
    }

    @Test
    void countsFromTheFirstOnAndNeedsNoZerosAtTheBeginning() {
        assertThat(StampSelection.read(serial(1001), null, 450L, null).ranges())
                .containsExactly(new StampRange(1001, 1450));
        assertThat(StampSelection.read(serial(1001).replaceFirst("^0+", ""), serial(1450), 450L, null)
                        .ranges())
                .containsExactly(new StampRange(1001, 1450));
    }

    @Test
    void refusesNothingAndTooMuch() {
        refuses("first", null, null, null);
        refuses("first", serial(1), null, List.of(code(1)));
        refuses("first", null, serial(1), null);
        refuses("codes", null, null, List.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> StampSelection.read(null, null, 5L, List.of(code(1))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("first"));
        refuses("codes", null, null, Collections.nCopies(10_001, code(1)));
    }

    @Test
    void refusesARollThatIsWoundBackwards() {
        refuses("last", serial(2), serial(1), null);
    }

    @Test
    void namesTheFieldThatIsMistyped() {
        refuses("first", "12", serial(1), null);
        refuses("last", serial(1), "0000000010008", null);
        refuses("codes[1]", null, null, List.of(code(1), "rubbish"));
        refuses("codes[1]", null, null, Arrays.asList(code(1), null));
    }

    private void refuses(String field, @Nullable String first, @Nullable String last, @Nullable List<String> codes) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> StampSelection.read(first, last, null, codes))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.kind().status()).isEqualTo(422);
                });
    }

    private static String serial(long number) {
        return StampSerial.of(number).toString();
    }

    private String code(long number) {
        return key.code(new StampNumber(number)).toString();
    }
}
