package vn.nguon.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StampCodeProperties {

    private static final StampKey KEY = new StampKey(1, new byte[StampKey.LENGTH]);
    private static final StampKey OTHER_KEY =
            new StampKey(2, "another secret, of 32 bytes too!".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    @Property
    void aCodeReadsBackAsItself(@ForAll @LongRange(min = 1, max = StampNumber.LAST) long number) {
        StampCode code = KEY.code(new StampNumber(number));

        StampCode read = StampCode.read(code.toString());

        assertThat(read).isEqualTo(code);
        assertThat(KEY.made(read)).isTrue();
        assertThat(OTHER_KEY.made(read)).isFalse();
    }

    @Property
    void howItIsTypedDoesNotMatter(
            @ForAll @LongRange(min = 1, max = StampNumber.LAST) long number,
            @ForAll @IntRange(max = 20) int at,
            @ForAll boolean lower) {
        String code = KEY.code(new StampNumber(number)).toString();
        String typed = code.substring(0, at).replace('0', 'o') + " -"
                + code.substring(at).replace('1', 'l');

        StampCode read = StampCode.read(lower ? typed.toLowerCase(Locale.ROOT) : typed);

        assertThat(read).hasToString(code);
    }

    @Property
    void oneOtherSymbolIsNeverOurs(
            @ForAll @LongRange(min = 1, max = StampNumber.LAST) long number,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @IntRange(min = 1, max = 31) int change) {
        StringBuilder code = new StringBuilder(KEY.code(new StampNumber(number)).toString());
        byte[] other = new byte[1];
        CrockfordBase32.write(CrockfordBase32.value(code.charAt(at)) ^ change, 1, other, 0);
        code.setCharAt(at, (char) other[0]);

        boolean ours;
        try {
            ours = KEY.made(StampCode.read(code.toString()));
        } catch (MalformedCode beyondTheLastNumber) {
            ours = false;
        }

        assertThat(ours).isFalse();
    }

    @Property
    void rubbishIsMalformedOrNotOurs(@ForAll String text) {
        try {
            assertThat(KEY.made(StampCode.read(text))).isFalse();
        } catch (MalformedCode expected) {
            assertThat(expected.kind().status()).isEqualTo(400);
        }
    }

    @Property
    void scannedRubbishIsMalformedOrNotOurs(@ForAll String text) {
        try {
            assertThat(KEY.made(StampUrl.read("https://host/S/" + text))).isFalse();
        } catch (MalformedCode expected) {
            assertThat(expected.kind().status()).isEqualTo(400);
        }
    }

    @Property
    void aSerialReadsBackAsItself(@ForAll @LongRange(min = 1, max = StampNumber.LAST) long number) {
        StampSerial stampSerial = StampSerial.of(number);

        assertThat(stampSerial.toString()).hasSize(13).containsOnlyDigits();
        assertThat(StampSerial.read("first", stampSerial.toString())).isEqualTo(stampSerial);
    }

    @Property
    void oneWrongDigitOfASerialIsNoticed(
            @ForAll @LongRange(min = 1, max = StampNumber.LAST) long number,
            @ForAll @IntRange(max = 12) int at,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        StringBuilder serial = new StringBuilder(StampSerial.of(number).toString());
        serial.setCharAt(at, (char) ('0' + (serial.charAt(at) - '0' + change) % 10));

        assertThatThrownBy(() -> StampSerial.read("first", serial.toString())).isInstanceOf(MistypedSerial.class);
    }
}
