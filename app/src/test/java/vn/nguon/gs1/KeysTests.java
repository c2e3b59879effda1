package vn.nguon.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.refusal.Invalid;

class KeysTests {

    @ParameterizedTest
    @CsvSource({
        "96385074, 00000096385074",
        "614141000036, 00614141000036",
        "9506000134352, 09506000134352",
        "09506000134352, 09506000134352",
        "950 6000-134352, 09506000134352"
    })
    void everyGtinIsKeptAsFourteenDigits(String typed, String kept) {
        assertThat(Gtin.read(typed).value()).isEqualTo(kept);
    }

    @Test
    void aGtinIsPrintedWithoutTheZeroThatPadsIt() {
        assertThat(Gtin.read("9506000134352").printed()).isEqualTo("9506000134352");
        assertThat(new Gtin("19506000134359").printed()).isEqualTo("19506000134359");
    }

    @Test
    void aMistypedGtinIsToldItsRightLastDigit() {
        WrongCheckDigit refusal =
                catchThrowableOfType(WrongCheckDigit.class, () -> Gtin.read("product.gtin", "9506000134353"));

        assertThat(refusal.field()).isEqualTo("product.gtin");
        assertThat(refusal.details()).containsEntry("rightCheckDigit", 2);
        assertThat(refusal.sentence().vi()).contains("chữ số cuối phải là 2");
        assertThat(refusal.sentence().en()).contains("the last one must be 2");
        assertThat(refusal.name()).isEqualTo("wrong-check-digit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "950600013435", "95060001343521", "950600013435x", "٩٥٠٦٠٠٠١٣٤٣٥٢", "0000000000000"})
    void whatIsNoGtinIsRefused(String rubbish) {
        assertThatThrownBy(() -> Gtin.read(rubbish)).isInstanceOfAny(Invalid.class, WrongCheckDigit.class);
    }

    @Test
    void theLengthsThatAreTakenAreNamed() {
        assertThatThrownBy(() -> Gtin.read("123")).hasMessage("GTIN has 8, 12, 13 or 14 digits.");
        assertThatThrownBy(() -> Gln.read("gln", "123")).hasMessage("GLN has 13 digits.");
    }

    @Test
    void aLocationHasThirteenDigits() {
        assertThat(Gln.read("gln", "950 6000 13434 5").value()).isEqualTo("9506000134345");
        assertThatThrownBy(() -> Gln.read("place.code", "9506000134340"))
                .isInstanceOfSatisfying(
                        WrongCheckDigit.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("place.code"));
    }

    @Test
    void aShippingContainerHasEighteenDigits() {
        assertThat(Sscc.read("sscc", "1 0614141 234567890 8").value()).isEqualTo("106141412345678908");
        assertThatThrownBy(() -> new Sscc("106141412345678901")).isInstanceOf(WrongCheckDigit.class);
    }

    @Test
    void keysAreTextInJson() {
        JsonMapper json = JsonMapper.shared();

        assertThat(json.writeValueAsString(Gtin.read("9506000134352"))).isEqualTo("\"09506000134352\"");
        assertThat(json.readValue("\"09506000134352\"", Gtin.class)).isEqualTo(Gtin.read("9506000134352"));
        assertThat(json.readValue("\"9506000134345\"", Gln.class)).isEqualTo(new Gln("9506000134345"));
        assertThat(json.readValue("\"106141412345678908\"", Sscc.class)).isEqualTo(new Sscc("106141412345678908"));
    }
}
