package vn.nguon.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguon.language.Language;

class RefusalTests {

    @Test
    void isCalledByItsClassesNameInKebabCase() {
        assertThat(new ChangedMeanwhile().name()).isEqualTo("changed-meanwhile");
        assertThat(new NotFound().name()).isEqualTo("not-found");
    }

    @Test
    void saysItselfInBothLanguages() {
        Refusal refusal = new NotAllowed();

        assertThat(refusal.sentence().in(Language.VI)).contains("không có quyền");
        assertThat(refusal.sentence().in(Language.EN)).contains("may not do this");
        assertThat(refusal).hasMessage(refusal.sentence().en());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    none                     | VI
                    ''                       | VI
                    vi                       | VI
                    en                       | EN
                    en-GB,en;q=0.9           | EN
                    fr,en;q=0.5,vi;q=0.1     | EN
                    fr-FR                    | VI
                    vi-VN,vi;q=0.9,en;q=0.8  | VI
                    *                        | VI
                    %%;q=zz                  | VI
                    """)
    void readsTheLanguageARequestAccepts(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }
}
