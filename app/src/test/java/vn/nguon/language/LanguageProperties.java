package vn.nguon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.language.Language.VI;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LanguageProperties {

    @Property
    void aWrittenNumberReadsBackAsItself(@ForAll BigDecimal number) {
        String written = VI.number(number).replace(".", "").replace(',', '.').replace('−', '-');

        assertThat(new BigDecimal(written)).isEqualByComparingTo(number);
    }
}
