package vn.nguon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.language.Language;

class QuantityTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.5 | KGM | 1.234,5 kg   | 1,234.5 kg
            100    | GRM | 100 g        | 100 g
            0.40   | KGM | 0,4 kg       | 0.4 kg
            0.000  | KGM | 0 kg         | 0 kg
            1E+6   | GRM | 1.000.000 g  | 1,000,000 g
            2      | LTR | 2 lít        | 2 L
            1      | H87 | 1 đơn vị     | 1 pc
            5000   | H87 | 5.000 đơn vị | 5,000 pcs
            """)
    void isWrittenWithItsUnit(String amount, Unit unit, String vietnamese, String english) {
        Quantity quantity = Quantity.of(amount, unit);

        assertThat(quantity.unbroken(Language.VI).replace('\u00a0', ' ')).isEqualTo(vietnamese);
        assertThat(quantity.unbroken(Language.EN).replace('\u00a0', ' ')).isEqualTo(english);
    }
}
