package vn.nguon.scan.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.nguon.refusal.Invalid;

class RegionsTests {

    @Test
    void knowsTheThirtyFourProvinces() {
        assertThat(Regions.all()).hasSize(34).allSatisfy(region -> {
            assertThat(region.code()).matches("[0-9]{2}");
            assertThat(region.name().vi()).isNotBlank();
            assertThat(region.latitude()).isBetween(8.5, 23.5);
            assertThat(region.longitude()).isBetween(102.0, 110.0);
        });
    }

    @Test
    void measuresAlongTheGreatCircle() {
        double kilometres = Regions.chosen("01").kilometresTo(Regions.chosen("79"));

        assertThat(kilometres).isCloseTo(1140, within(20.0));
        assertThat(Regions.chosen("46").kilometresTo(Regions.chosen("46"))).isZero();
    }

    @Test
    void refusesWhatIsNoProvince() {
        assertThatThrownBy(() -> Regions.chosen("99")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Regions.chosen(null)).isInstanceOf(Invalid.class);
    }
}
