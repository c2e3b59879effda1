package vn.nguon.organisation.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguon.refusal.Invalid;

class PlaceBoundaryTests {

    @Test
    void theFirstCornerSaidAgainAtTheEndIsSaidOnce() {
        assertThat(outline("0 0, 0 1, 0 1, 1 1, 0 0").corners()).hasSize(3);
    }

    @Test
    void itsMiddleIsThatOfItsCorners() {
        assertThat(outline("16 107, 16 108, 17 108, 17 107").middle())
                .isEqualTo(new Coordinates(new BigDecimal("16.5"), new BigDecimal("107.5")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0, 0 1",
                "0 0, 0 1, 0 0, 0 1",
                "0 0, 0 1, 0 2",
                "0 0, 1 1, 1 0, 0 1",
                "0 0, 0 2, 1 1, 0 1, 1 0",
                "0 0, 0 3, 1 3, 0 2, 1 1, 1 0",
                "16.5 107.5, 16.500001 107.5, 16.5 107.500001",
                "0 0, 0 90, 60 90, 60 0"
            })
    void refusesWhatIsNoPieceOfLand(String corners) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> outline(corners))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("outline"));
    }

    @Test
    void takesLandWithABay() {
        assertThat(outline("0 0, 0 0.03, 0.01 0.03, 0.001 0.02, 0.01 0.01, 0.01 0")
                        .corners())
                .hasSize(6);
    }

    private static PlaceBoundary outline(String corners) {
        return new PlaceBoundary(List.copyOf(Arrays.stream(corners.split(", ", -1))
                .map(corner -> corner.split(" ", -1))
                .map(corner -> new Coordinates(new BigDecimal(corner[0]), new BigDecimal(corner[1])))
                .toList()));
    }
}
