package vn.nguon.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nguon.language.Language;
import vn.nguon.testing.TypedNumbers;

class TypedNumberTests {

    @ParameterizedTest
    @MethodSource("vn.nguon.language.Language#all")
    void readsTheTableOfTheSpecification(Language page) {
        assertThat(TypedNumbers.table()).hasSizeGreaterThan(70).allSatisfy(vector -> {
            String number = page == Language.VI ? vector.vi() : vector.en();
            if (number == null) {
                assertThatThrownBy(() -> new TypedNumber(vector.typed(), page).read("quantity"))
                        .isInstanceOfSatisfying(
                                Invalid.class,
                                asked -> assertThat(asked.field()).isEqualTo("quantity"));
            } else {
                assertThat(new TypedNumber(vector.typed(), page).read("quantity"))
                        .isEqualByComparingTo(number);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.500.00  | vi | có thể là 1.500 hoặc 150.000  | can be 1.500 or 150.000
            1.5.0     | vi | có thể là 15 hoặc 150         | can be 15 or 150
            1,234.5   | vi | có thể là 1.234,5 hoặc 12.345 | can be 1.234,5 or 12.345
            1,5,000.2 | en | có thể là 15,000.2 hoặc 150,002 | can be 15,000.2 or 150,002
            0.500.000 | vi | có thể là 500 hoặc 500.000    | can be 500 or 500.000
            1 5       | vi | có thể là 1,5 hoặc 15         | can be 1,5 or 15
            """)
    void asksWithWhatItMightMean(String typed, String page, String vi, String en) {
        assertThat(asked(typed, page).sentence().vi()).contains("«" + typed + "» " + vi);
        assertThat(asked(typed, page).sentence().en()).contains("“" + typed + "” " + en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 1.234,5: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ | 1.234,5: a point between thousands, a comma before decimals
            en | 1,234.5: dấu phẩy ngăn hàng nghìn, dấu chấm trước phần lẻ | 1,234.5: a comma between thousands, a point before decimals
            """)
    void asksForANumberWhereThereIsNone(String page, String vi, String en) {
        assertThat(asked("nhiều", page).sentence().vi()).contains(vi);
        assertThat(asked("5 kg", page).sentence().en()).contains(en);
    }

    private static Invalid asked(String typed, String page) {
        @Nullable BigDecimal read;
        try {
            read = new TypedNumber(typed, Language.of(page)).read("quantity");
        } catch (Invalid asked) {
            return asked;
        }
        throw new AssertionError(typed + " was read as " + read);
    }
}
