package vn.nguon.cooperative.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.refusal.Invalid;

class OutlineTextTests {

    private static final String TYPED = "16.5364, 107.3853\n16.5364, 107.3858\n16.5369, 107.3858";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16.5364, 107.3853\n16.5364, 107.3858\n16.5369, 107.3858\n",
                "16.5364 107.3853\r\n\r\n16.5364 107.3858\r\n16.5369 107.3858",
                "16.5364,107.3853\n16.5364,107.3858\n16.5369,107.3858",
                "16,5364; 107,3853\n16,5364; 107,3858\n16,5369; 107,3858",
                "16,5364 107,3853\n16,5364, 107,3858\n16,5369  107,3858",
                "{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[107.3853,16.5364],[107.3858,16.5364],[107.3858,16.5369],[107.3853,16.5364]]]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":"
                        + "\"MultiPolygon\",\"coordinates\":"
                        + "[[[[107.3853,16.5364],[107.3858,16.5364],[107.3858,16.5369],[107.3853,16.5364]]]]}}]}"
            })
    void readsCornersHoweverPeopleWriteThem(String text) {
        assertThat(OutlineText.written(OutlineText.read(text))).isEqualTo(TYPED);
    }

    @Test
    void nothingTypedIsNoOutline() {
        assertThat(OutlineText.read("  \n ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruộng sen",
                "16.5364, 107.3853, 3\n1, 2\n3, 4",
                "116.5, 107\n116.5, 108\n117, 108",
                "{\"type\":\"Point\",\"coordinates\":[107,16]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",1]]]}",
                "{\"type\":",
                "{}"
            })
    void refusesWhatIsNone(String text) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> OutlineText.read(text))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("outline"));
    }
}
