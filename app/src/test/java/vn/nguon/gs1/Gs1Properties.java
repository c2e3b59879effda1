package vn.nguon.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Refusal;

class Gs1Properties {

    @Property
    void everyMistypedDigitIsFound(
            @ForAll @NumericChars @StringLength(min = 7, max = 17) String digits,
            @ForAll @IntRange(max = 16) int position,
            @ForAll @CharRange(from = '0', to = '9') char typed) {
        String key = CheckDigit.append(digits);
        int at = position % key.length();
        Assume.that(key.charAt(at) != typed);

        String mistyped = key.substring(0, at) + typed + key.substring(at + 1);

        assertThat(CheckDigit.closes(key)).isTrue();
        assertThat(CheckDigit.closes(mistyped)).isFalse();
    }

    @Property
    void aGtinReadAgainIsTheSame(@ForAll("gtins") Gtin gtin) {
        assertThat(Gtin.read(gtin.value())).isEqualTo(gtin);
        assertThat(Gtin.read(gtin.printed())).isEqualTo(gtin);
    }

    @Property
    void aLinkReadAgainIsTheSame(
            @ForAll("gtins") Gtin gtin,
            @ForAll("values") String lot,
            @ForAll("values") String serial,
            @ForAll @From("values") String extension) {
        DigitalLink link = DigitalLink.to(gtin).lot(lot).serial(serial);
        DigitalLink asked =
                DigitalLink.parse(link.uri("https://nguon.vn") + "?linkType=" + PercentEncoding.encode(extension));

        assertThat(DigitalLink.parse(link.path())).isEqualTo(link);
        assertThat(asked.extensions()).containsEntry("linkType", extension);
        assertThat(DigitalLink.parse(asked.uri("HTTP://X"))).isEqualTo(asked);
    }

    @Property
    void anyTextIsReadOrRefusedInWords(@ForAll String text) {
        assertThat(refusalOf("/01/09506000134352/10/" + text + "/"))
                .satisfiesAnyOf(
                        nothing -> assertThat(nothing).isNull(),
                        refusal -> assertThat(refusal).isInstanceOf(Refusal.class));
        assertThat(refusalOf(text)).isInstanceOf(NotADigitalLink.class);
    }

    private static @Nullable Throwable refusalOf(String text) {
        return catchThrowable(() -> DigitalLink.parse(text));
    }

    @Provide
    Arbitrary<Gtin> gtins() {
        return Arbitraries.longs()
                .between(1, 9_999_999_999_999L)
                .map(number -> new Gtin(CheckDigit.append("%013d".formatted(number))));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withChars("!\"%&'()*+,-./0123456789:;<=>?ABCXYZ_abcxyz")
                .ofMinLength(1)
                .ofMaxLength(20);
    }
}
