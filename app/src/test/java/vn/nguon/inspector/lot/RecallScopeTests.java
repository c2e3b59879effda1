package vn.nguon.inspector.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguon.language.Language.EN;
import static vn.nguon.language.Language.VI;

import org.junit.jupiter.api.Test;

class RecallScopeTests {

    @Test
    void saysHowManyStampsWillTell() {
        assertThat(new RecallScope(1200, 0, true).words(VI))
                .isEqualTo(
                        "Trong một giây, 1.200 tem đã kích hoạt của lô này đều hiện thông báo trước hết khi có người quét.");
        assertThat(new RecallScope(1200, 3, true).words(VI)).contains("của lô này và của 3 lô làm từ nó đều hiện");
        assertThat(new RecallScope(1200, 999, false).words(VI)).contains("Trong một giây, ít nhất 1.200 tem");
    }

    @Test
    void knowsOneFromMany() {
        assertThat(new RecallScope(1, 1, true).words(EN))
                .isEqualTo(
                        "Within a second, 1 activated stamp of this lot and of the lot made from it shows the notice first"
                                + " to whoever scans it.");
        assertThat(new RecallScope(2, 2, true).words(EN))
                .contains("2 activated stamps of this lot and of the 2 lots made from it");
    }

    @Test
    void saysWhenNothingIsStampedYet() {
        assertThat(new RecallScope(0, 2, true).words(VI))
                .startsWith("Chưa tem nào")
                .contains("kích hoạt sau này");
        assertThat(new RecallScope(0, 0, true).words(EN)).startsWith("No stamp of this lot");
    }
}
