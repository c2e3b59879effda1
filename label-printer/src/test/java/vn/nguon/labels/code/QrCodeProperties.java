package vn.nguon.labels.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.nguon.labels.TestLabels;

class QrCodeProperties {

    @Property(tries = 400)
    void stampsGetTheMaskThatZxingGivesThem(@ForAll @IntRange(min = 1, max = 99_999_999) int number)
            throws WriterException {
        isZxings(TestLabels.url(number), ErrorCorrectionLevel.M);
        isZxings(TestLabels.digitalLink(number), ErrorCorrectionLevel.M);
    }

    @Property(tries = 400)
    void anyTextGetsTheMaskThatZxingGivesItInEveryVersion(
            @ForAll("texts") String text, @ForAll ErrorCorrectionLevel correction) throws WriterException {
        isZxings(text, correction);
    }

    @Property(tries = 60)
    void aSeriesIsTheSumOfWhatItsBitsChange(
            @ForAll @IntRange(min = 1, max = 120) int length,
            @ForAll ErrorCorrectionLevel correction,
            @ForAll("alphanumeric") String text)
            throws WriterException {
        var series = LookupEncoder.of(length, correction);
        String some = "A" + text.repeat(length).substring(1, length);

        if (series != null) {
            var expected = QrCode.words(Encoder.encode(some, correction).getMatrix());
            assertThat(series.rows(some)).isEqualTo(expected);
            int mask = length % 8;
            var masked = Encoder.encode(some, correction, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
            assertThat(series.rows(some, mask)).isEqualTo(QrCode.words(masked.getMatrix()));
        }
    }

    @Property(tries = 20)
    void stampsHaveASeries(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
        for (String url : List.of(TestLabels.url(number), TestLabels.digitalLink(number))) {
            assertThat(LookupEncoder.of(url.length(), ErrorCorrectionLevel.M)).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> alphanumeric() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
                .ofMinLength(2);
    }

    @Provide
    Arbitrary<String> texts() {
        var upperCase = Arbitraries.strings().withCharRange('A', 'Z').withChars("0123456789:/-. ");
        var anyCase = Arbitraries.strings().ascii();
        var figures = Arbitraries.strings().numeric();
        return Arbitraries.oneOf(upperCase, anyCase, figures)
                .flatMap(text -> Arbitraries.just(text.isEmpty() ? "A" : text))
                .flatMap(text -> Arbitraries.integers().between(1, 12).map(text::repeat))
                .map(text -> text.substring(0, Math.min(text.length(), 1000)));
    }

    private static void isZxings(String text, ErrorCorrectionLevel correction) throws WriterException {
        var expected = Encoder.encode(text, correction).getMatrix();

        var code = QrCode.of(text, correction);

        assertThat(code.size()).isEqualTo(expected.getWidth());
        assertThat(SymbolSize.of(text, correction)).isEqualTo(expected.getWidth());
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y) != (expected.get(x, y) == 1)) {
                    throw new AssertionError("\"%s\" differs in column %d of row %d".formatted(text, x, y));
                }
            }
        }
    }
}
