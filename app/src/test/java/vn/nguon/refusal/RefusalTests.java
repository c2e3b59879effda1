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
                    none                     | vi
                    ''                       | vi
                    vi                       | vi
                    en                       | en
                    en-GB,en;q=0.9           | en
                    fr,en;q=0.5,vi;q=0.1     | en
                    fr-FR                    | vi
                    vi-VN,vi;q=0.9,en;q=0.8  | vi
                    *                        | vi
                    %%;q=zz                  | vi
                    """)
    void readsTheLanguageARequestAccepts(String header, String language) {
        assertThat(Language.accepted(header).tag()).isEqualTo(language);
    }
}
