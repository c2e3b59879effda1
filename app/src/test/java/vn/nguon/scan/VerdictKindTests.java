package vn.nguon.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nguon.language.Wording;

class VerdictKindTests {

    @ParameterizedTest
    @EnumSource(VerdictKind.class)
    void isFoundByTheNameInTheRecordOfScans(VerdictKind kind) {
        assertThat(VerdictKind.named(kind.code())).contains(kind);
    }

    @Test
    void aNameOfWhichWeKnowNothingIsNoVerdict() {
        assertThat(VerdictKind.named("counterfeit")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(VerdictKind.class)
    void isSaidInBothLanguages(VerdictKind kind) {
        assertThat(Stream.of(kind.headline(), kind.summary())).allSatisfy(words -> {
            assertThat(words.vi()).isNotBlank();
            assertThat(words.en()).isNotBlank().doesNotContainPattern("[ăđơưạ-ỹ]");
        });
    }

    @ParameterizedTest
    @EnumSource(VerdictKind.class)
    void callsNothingFake(VerdictKind kind) {
        for (Wording words : new Wording[] {kind.headline(), kind.summary()}) {
            assertThat(words.vi().toLowerCase(Locale.ROOT)).doesNotContainPattern("\\bgiả\\b");
            assertThat(words.en().toLowerCase(Locale.ROOT)).doesNotContain("fake", "forge", "counterfeit");
        }
    }
}
