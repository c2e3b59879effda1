package vn.nguon.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.nguon.language.Language;

/** What we write ourselves, on a page or into a field, is read as what it was; and no text is a fault. */
class TypedNumberProperties {

    @Property
    void whatAPageWritesReadsBackAsItself(@ForAll("numbers") BigDecimal number, @ForAll("languages") Language page) {
        assertThat(new TypedNumber(page.number(number), page).read("quantity")).isEqualByComparingTo(number);
    }

    @Property
    void whatIsPutIntoAFieldReadsBackAsItself(
            @ForAll("numbers") BigDecimal number, @ForAll("languages") Language page) {
        assertThat(new TypedNumber(page.written(number), page).read("quantity")).isEqualByComparingTo(number);
    }

    @Property
    void whateverIsTypedIsReadOrAskedAgain(@ForAll("texts") String typed, @ForAll("languages") Language page) {
        try {
            assertThat(new TypedNumber(typed, page).read("quantity")).isNotNull();
        } catch (Invalid asked) {
            assertThat(asked.field()).isEqualTo("quantity");
        }
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(Language.all());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                        .ofScale(scale));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789.,.,  -+\u00a0\uff11\uff0ee")
                .ofMaxLength(45);
    }
}
