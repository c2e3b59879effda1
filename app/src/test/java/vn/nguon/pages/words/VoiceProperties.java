package vn.nguon.pages.words;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.pages.words.Voice.VIETNAMESE;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class VoiceProperties {

    @Property
    void aWrittenNumberReadsBackAsItself(@ForAll BigDecimal number) {
        String written =
                VIETNAMESE.number(number).replace(".", "").replace(',', '.').replace('−', '-');

        assertThat(new BigDecimal(written)).isEqualByComparingTo(number);
    }
}
