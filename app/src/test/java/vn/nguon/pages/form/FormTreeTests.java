package vn.nguon.pages.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.refusal.Invalid;

class FormTreeTests {

    @Test
    void namesWithDotsAndNumbersBecomeARequest() {
        Map<String, List<String>> typed = Map.of(
                "name.vi", List.of("Trà atiso"),
                "goods[1].quantity", List.of("5"),
                "goods[0].quantity", List.of("4"),
                "photos[]", List.of("a", "b"),
                "note", List.of(" "));

        assertThat(FormTree.of(typed))
                .isEqualTo(Map.of(
                        "name", Map.of("vi", "Trà atiso"),
                        "goods", List.of(Map.of("quantity", "4"), Map.of("quantity", "5")),
                        "photos", List.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", "a[", "a[x]", "[0]", "a.", ".a", "a b", "a[9999]", "a.b.c.d.e.f.g.h", "đ"})
    void strangeNamesAreRefused(String name) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> FormTree.of(Map.of(name, List.of("1"))));
    }

    @Test
    void oneNameCannotBeTwoThings() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> FormTree.of(Map.of("a", List.of("1"), "a.b", List.of("2"))));
    }
}
